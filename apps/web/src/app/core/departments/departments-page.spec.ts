import { draw, request, setUp, signIn, type Drawn, settle } from '../../../testing/page';
import { DepartmentsPage } from './departments-page';

const sales = {
  id: '018f0000-0000-7000-8000-00000000000a',
  key: 'sales',
  name: { zh: '销售部', en: 'Sales' },
  version: 4,
};

async function page(): Promise<Drawn<DepartmentsPage>> {
  const drawn = await draw(DepartmentsPage);
  request('GET', '/api/departments').flush([sales]);
  await drawn.settle();
  return drawn;
}

async function agree(words: string): Promise<void> {
  await settle();
  const asked = [...document.querySelectorAll<HTMLButtonElement>('body > ui-confirm-dialog button')];
  asked.find((one) => one.textContent?.trim() === words)?.click();
  await settle();
}

describe('departments page', () => {
  beforeEach(async () => {
    setUp();
    await signIn('admin');
  });

  it('renames a department, saying which version was seen', async () => {
    const departments = await page();
    await departments.click('改名');
    await departments.type('form input', '华东销售部');
    departments.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const sent = request('PUT', `/api/departments/${sales.id}`);
    expect(sent.request.body).toEqual({ name: { zh: '华东销售部', en: 'Sales' }, version: 4 });
    sent.flush({ ...sales, name: { zh: '华东销售部', en: 'Sales' }, version: 5 });
    await settle();
    request('GET', '/api/departments').flush([{ ...sales, name: { zh: '华东销售部', en: 'Sales' } }]);
    await departments.settle();
    expect(departments.text).toContain('华东销售部');
    expect(departments.all('dialog')).toEqual([]);
  });

  it('removes one only after asking, and says why it cannot', async () => {
    const departments = await page();
    await departments.click('删除');
    await agree('删除');
    request('DELETE', `/api/departments/${sales.id}`).flush(
      {
        type: 'about:blank',
        title: 'x',
        status: 409,
        code: 'department-in-use',
        facts: { name: '销售部', people: 9, customers: 120 },
      },
      { status: 409, statusText: 'Conflict' },
    );
    await departments.settle();
    expect(departments.find('ui-problem').textContent).toContain('部门“销售部”仍有 9 名人员和 120 家客户');
  });

  it('leaves everything when the person thinks better of it', async () => {
    const departments = await page();
    await departments.click('删除');
    await agree('取消');
    expect(departments.text).toContain('销售部');
    expect(document.querySelector('ui-confirm-dialog')).toBeNull();
  });
});
