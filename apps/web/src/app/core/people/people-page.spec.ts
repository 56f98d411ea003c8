import type { Person } from '@assay/contract';
import { draw, request, setUp, signIn, type Drawn, settle } from '../../../testing/page';
import { PeoplePage } from './people-page';

const sales = {
  id: '018f0000-0000-7000-8000-00000000000a',
  key: 'sales',
  name: { zh: '销售部', en: 'Sales' },
  version: 1,
};
const zhao: Person = {
  id: '018f0000-0000-7000-8000-00000000000b',
  login: 'zhao.gang',
  name: '赵刚',
  email: null,
  roles: ['head'],
  department: sales,
  active: true,
  locked: true,
  lastSeenAt: null,
  version: 3,
};
const chen: Person = {
  ...zhao,
  id: `${zhao.id.slice(0, -1)}c`,
  login: 'chen.mo',
  name: '陈默',
  roles: ['expert'],
  locked: false,
};

async function page(): Promise<Drawn<PeoplePage>> {
  const drawn = await draw(PeoplePage);
  request('GET', '/api/people').flush([zhao, chen]);
  request('GET', '/api/departments').flush([sales]);
  await drawn.settle();
  return drawn;
}

function names(drawn: Drawn<PeoplePage>): (string | undefined)[] {
  return drawn.all('tr.line').map((line) => line.querySelector('td')?.textContent?.trim());
}

async function submit(drawn: Drawn<PeoplePage>): Promise<void> {
  drawn.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await drawn.settle();
}

function stale(): [object, { status: number; statusText: string }] {
  const facts = { who: '周涛', when: '2026-03-31T08:00:00.000Z' };
  return [
    { type: 'about:blank', title: 'x', status: 409, code: 'stale-version', facts },
    { status: 409, statusText: 'Conflict' },
  ];
}

describe('people page', () => {
  beforeEach(async () => {
    setUp();
    await signIn('admin');
  });

  it('finds people by name or account', async () => {
    const people = await page();
    expect(names(people)).toEqual(['赵刚', '陈默']);
    await people.type('input[type=search]', 'CHEN');
    expect(names(people)).toEqual(['陈默']);
    await people.type('input[type=search]', '不存在');
    expect(people.text).toContain('没有符合条件的人员。');
  });

  it('adds a person and shows the first password once', async () => {
    const people = await page();
    await people.click('添加人员');
    await people.type('form input[autocapitalize]', 'qian.wei');
    await people.type('form input', '钱薇');
    people.all('.roles input')[3]?.click();
    await people.settle();
    await submit(people);
    const sent = request('POST', '/api/people');
    expect(sent.request.body).toEqual({
      login: 'qian.wei',
      name: '钱薇',
      email: null,
      roles: ['owner'],
      departmentId: null,
    });
    sent.flush({ person: { ...zhao, name: '钱薇' }, firstPassword: 'Kx7-first-once' });
    await people.settle();
    request('GET', '/api/people').flush([zhao, chen]);
    await people.settle();
    expect(people.find('code').textContent).toBe('Kx7-first-once');
    await people.click('关闭');
    expect(people.all('dialog')).toEqual([]);
  });

  it('asks nothing of the server while the form is wrong', async () => {
    const people = await page();
    await people.click('添加人员');
    await people.type('form input[autocapitalize]', '中文账号');
    people.all('.roles input')[2]?.click();
    await people.settle();
    await submit(people);
    const said = people.all('form [role=alert]').map((one) => one.textContent);
    expect(said).toEqual(['请填写此项。', '格式不正确。', '部门负责人需要指定所属部门。']);
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const people = await page();
    people.all('tr.line td')[0]?.click();
    await people.settle();
    await people.type('form input', '赵刚强');
    await submit(people);
    const sent = request('PUT', `/api/people/${zhao.id}`);
    expect(sent.request.body).toMatchObject({
      name: '赵刚强',
      departmentId: sales.id,
      version: 3,
      active: true,
    });
    sent.flush(...stale());
    await people.settle();
    expect(people.find('ui-conflict-banner').textContent).toContain('周涛');
    expect(people.find<HTMLInputElement>('form input').value).toBe('赵刚强');
    people.button('查看最新内容').click();
    await settle();
    request('GET', '/api/people').flush([{ ...zhao, name: '赵钢' }]);
    await people.settle();
    expect(names(people)).toEqual(['赵钢']);
  });

  it('unlocks, for those who are locked only', async () => {
    const people = await page();
    expect(people.all('button').filter((one) => one.textContent?.trim() === '解除锁定')).toHaveLength(1);
    people.button('解除锁定').click();
    await settle();
    request('POST', `/api/people/${zhao.id}/unlock`).flush({});
    await settle();
    request('GET', '/api/people').flush([{ ...zhao, locked: false }, chen]);
    await people.settle();
    expect(people.text).not.toContain('已锁定');
  });
});

describe('people page of a coordinator', () => {
  it('is to be read only', async () => {
    setUp();
    await signIn('coordinator');
    const people = await page();
    expect(people.all('button').map((one) => one.textContent?.trim())).not.toContain('添加人员');
    expect(people.text).not.toContain('重置密码');
    people.all('tr.line td')[0]?.click();
    await people.settle();
    expect(people.all('dialog')).toEqual([]);
  });
});
