import { departments } from '@assay/contract';
import { DEPARTMENT_PRESETS } from '@assay/cycle';
import { v7 as uuid } from 'uuid';
import { Customer } from '../customers/customer.entity.js';
import { testApp } from '../../../test/support/app.js';
import { addPerson } from '../../../test/support/people.js';

const app = await testApp();
const admin = await app.as('admin', { name: '许安' });

const finance = { key: 'finance', name: { zh: '财务部', en: 'Finance' } };

describe('departments', () => {
  it('come with a new installation, named in both languages', async () => {
    const presets = await admin.call(departments.list);
    expect(presets.map(({ key }) => key)).toEqual([...DEPARTMENT_PRESETS]);
    expect(presets.map(({ name }) => name.zh)).toEqual([
      '销售部',
      '客户服务部',
      '市场部',
      '数据分析部',
      '大客户部',
      '客户成功部',
    ]);
  });

  it('are added, renamed and removed by an administrator', async () => {
    const added = await admin.call(departments.create, { body: finance });
    const name = { zh: '财务中心', en: 'Finance Centre' };
    const params = { id: added.id };
    const renamed = await admin.call(departments.change, { params, body: { name, version: added.version } });
    expect(renamed).toEqual({ ...added, name, version: 2 });
    await admin.call(departments.remove, { params });
    expect((await admin.call(departments.list)).map(({ key }) => key)).not.toContain('finance');
  });

  it('have keys of their own', async () => {
    const body = { key: 'sales', name: { zh: '销售二部', en: 'Sales 2' } };
    expect(await admin.refusal(departments.create, { body })).toMatchObject({
      status: 409,
      code: 'already-exists',
      facts: { name: 'sales' },
    });
  });

  it('are not renamed from a stale form', async () => {
    const body = { key: 'legal', name: { zh: '法务部', en: 'Legal' } };
    const { id, version } = await admin.call(departments.create, { body });
    const rename = (zh: string) => ({ params: { id }, body: { name: { zh, en: 'Legal' }, version } });
    await admin.call(departments.change, rename('法务一部'));
    expect(await admin.refusal(departments.change, rename('法务二部'))).toMatchObject({
      status: 409,
      code: 'stale-version',
      facts: { who: '许安' },
      currentVersion: 2,
    });
  });

  it('are not removed while people or customers belong to them', async () => {
    const marketing = (await admin.call(departments.list)).find(({ key }) => key === 'marketing');
    const params = { id: marketing?.id ?? '' };
    await addPerson(app, { department: 'marketing' });
    await addPerson(app, { department: 'marketing' });
    const refusal = await admin.refusal(departments.remove, { params });
    expect(refusal).toMatchObject({ status: 409, code: 'department-in-use', facts: { people: 2 } });

    const success = (await admin.call(departments.list)).find(({ key }) => key === 'customer-success');
    const rows = ['C1', 'C2', 'C3'].map((code) => ({
      id: uuid(),
      code,
      name: code,
      departmentId: success?.id ?? null,
    }));
    await app.database.getRepository(Customer).insert(rows);
    expect(await admin.refusal(departments.remove, { params: { id: success?.id ?? '' } })).toMatchObject({
      code: 'department-in-use',
      facts: { name: '客户成功部', people: 0, customers: 3 },
    });
  });

  it('are read by everybody, and changed by administrators alone', async () => {
    for (const role of ['coordinator', 'expert', 'head', 'owner', 'executive', 'auditor'] as const) {
      const somebody = await app.as(role);
      expect(await somebody.call(departments.list)).not.toHaveLength(0);
      expect(await somebody.refusal(departments.create, { body: finance })).toMatchObject({ status: 403 });
    }
  });
});
