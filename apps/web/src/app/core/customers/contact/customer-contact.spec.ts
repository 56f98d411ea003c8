import type { CustomerCard } from '@assay/contract';
import { draw, request, settle, setUp, signIn, type Drawn } from '../../../../testing/page';
import { CustomerContact } from './customer-contact';

const id = '018f0000-0000-7000-8000-0000000000b1';
const sales = {
  id: '018f0000-0000-7000-8000-00000000000a',
  key: 'sales',
  name: { zh: '销售部', en: 'Sales' },
  version: 1,
};
const card: CustomerCard = {
  id,
  code: 'K001',
  name: '远景装备',
  department: null,
  owner: { id: '018f0000-0000-7000-8000-0000000000d1', name: '周敏' },
  masked: { contact: '张*', phone: '138****1234', email: null },
  version: 3,
};

async function piece(): Promise<Drawn<CustomerContact>> {
  const drawn = await draw(CustomerContact, { cycleId: 'c1', customerId: id });
  request('GET', `/api/customers/${id}`).flush(card);
  await drawn.settle();
  return drawn;
}

async function giveReason(words: string): Promise<void> {
  await settle();
  const dialog = document.querySelector('body > ui-reason-dialog');
  const area = dialog?.querySelector('textarea');
  if (!dialog || !area) throw new RangeError('nobody asks for a reason');
  area.value = words;
  area.dispatchEvent(new Event('input'));
  await settle();
  [...dialog.querySelectorAll('button')].find((one) => one.textContent?.trim() === '显示联系方式')?.click();
  await settle();
}

describe('the record of a customer', () => {
  beforeEach(() => setUp());

  it('shows contact data masked, and in full only once a reason was given', async () => {
    await signIn('owner');
    const drawn = await piece();
    expect(drawn.text).toContain('138****1234');
    const act = drawn.button('显示联系方式');
    await drawn.click('显示联系方式');
    await giveReason('客户来电要求回访');
    const sent = request('POST', `/api/customers/${id}/reveal`);
    expect(sent.request.body).toEqual({ reason: '客户来电要求回访' });
    sent.flush({ contact: '张三', phone: '13800001234', email: null });
    await drawn.settle();
    expect(drawn.text).toContain('13800001234');
    // The same button, so that the dialog has somewhere to give the focus back to.
    expect(drawn.button('隐藏')).toBe(act);
    await drawn.click('隐藏');
    expect(drawn.text).not.toContain('13800001234');
    expect(drawn.all('button').map((one) => one.textContent?.trim())).toEqual(['显示联系方式']);
  });

  it('offers neither to a person whose role may only read', async () => {
    await signIn('executive');
    const drawn = await piece();
    expect(drawn.all('button')).toEqual([]);
  });

  it('sends what the coordinator changed and nothing else, with the version that was seen', async () => {
    await signIn('coordinator');
    const drawn = await piece();
    await drawn.click('修改');
    request('GET', '/api/departments').flush([sales]);
    request('GET', '/api/people?role=owner').flush([]);
    await drawn.settle();
    const save = () => drawn.button('保存');
    expect(save().disabled).toBe(true);
    await drawn.type('select.department', sales.id);
    await drawn.type('input.phone', 'call me');
    await drawn.type('textarea.reason', '客户划转');
    expect(save().disabled).toBe(true);
    await drawn.type('input.phone', '010-8888 6666');
    await drawn.type('textarea.reason', '客户划转至销售部');
    expect(save().disabled).toBe(false);
    drawn.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const sent = request('PUT', `/api/customers/${id}`);
    expect(sent.request.body).toEqual({
      departmentId: sales.id,
      phone: '010-8888 6666',
      reason: '客户划转至销售部',
      version: 3,
    });
    sent.flush({ ...card, version: 4, department: { id: sales.id, name: sales.name } });
    await drawn.settle();
    request('GET', `/api/customers/${id}`).flush({ ...card, department: { id: sales.id, name: sales.name } });
    await drawn.settle();
    expect(drawn.text).toContain('销售部');
    expect(drawn.all('app-customer-dialog')).toEqual([]);
  });
});
