import { customers, departments, review, type CustomerCard } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { openCycle, reach } from '../../../test/support/cycle.js';
import type { SignedIn } from '../../../test/support/people.js';
import { IdempotentRequest } from '../../platform/http/idempotency.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Customer } from './customer.entity.js';

const app = await testApp();
await app.startWorker();

const driven = await openCycle(app, 6);
await reach(driven, 'review');
const { coordinator, head, owner } = driven;
const [first, second, third, fourth] = await app.database
  .getRepository(Customer)
  .find({ order: { code: 'ASC' } });
if (!first || !second || !third || !fourth) throw new RangeError('there are no customers');

const PHONE = '13800001234';
const reason = '客户来电要求回访';
const params = { customerId: first.id };

const firstId = first.id;
const card = (by: SignedIn, customerId = firstId): Promise<CustomerCard> =>
  by.call(customers.one, { params: { customerId } });

function entries(act: string, subjectId = firstId): Promise<AuditEntry[]> {
  return app.database.getRepository(AuditEntry).find({ where: { act, subjectId }, order: { id: 'ASC' } });
}

describe('contact data', () => {
  it('is masked for everybody, the coordinator included', async () => {
    const auditor = await app.as('auditor');
    for (const by of [coordinator, head, owner, auditor, await app.as('executive')]) {
      const { masked } = await card(by);
      expect(masked).toEqual({ contact: '张*', phone: '138****1234', email: 'K***@example.com' });
    }
  });

  it('is revealed for a reason, and each answer leaves its line, without the data', async () => {
    expect(await owner.refusal(customers.reveal, { params, body: {} })).toMatchObject({
      status: 422,
      code: 'invalid-input',
    });
    expect(await owner.refusal(customers.reveal, { params, body: { reason: ' 看 ' } })).toMatchObject({
      status: 422,
    });
    expect(await entries('customer.revealed')).toEqual([]);
    for (const by of [owner, head, coordinator]) {
      expect(await by.call(customers.reveal, { params, body: { reason } })).toEqual({
        contact: '张三',
        phone: PHONE,
        email: 'K001@example.com',
      });
    }
    const lines = await entries('customer.revealed');
    expect(lines.map(({ actorId, ip }) => [actorId, ip])).toEqual(
      [owner, head, coordinator].map(({ me }) => [me.id, '127.0.0.1']),
    );
    expect(lines[0]).toMatchObject({ reason, after: { fields: ['contact', 'phone', 'email'] } });
    expect(JSON.stringify(await app.database.getRepository(AuditEntry).find())).not.toContain(PHONE);
  });

  it('is revealed neither to other departments and owners nor to roles without the right', async () => {
    for (const by of [await app.as('head', { department: 'marketing' }), await app.as('owner')]) {
      expect(await by.refusal(customers.one, { params })).toMatchObject({ status: 404 });
      expect(await by.refusal(customers.reveal, { params, body: { reason } })).toMatchObject({ status: 404 });
    }
    for (const role of ['expert', 'executive', 'admin', 'auditor'] as const) {
      const by = await app.as(role);
      expect(await by.refusal(customers.reveal, { params, body: { reason } })).toMatchObject({ status: 403 });
    }
    expect(await entries('customer.revealed')).toHaveLength(3);
  });

  it('is not kept for a repeated request', async () => {
    const key = 'reveal-once-and-again';
    await owner.once(customers.reveal, { params, body: { reason }, key });
    expect(await app.database.getRepository(IdempotentRequest).count()).toBe(0);
    expect(await entries('customer.revealed')).toHaveLength(4);
  });
});

describe('a customer edited by the coordinator', () => {
  it('keeps what is not named, and the trail tells what changed but no contact data', async () => {
    const marketing = (await coordinator.call(departments.list)).find(({ key }) => key === 'marketing');
    const seen = await card(coordinator);
    const body = {
      version: seen.version,
      reason: '客户划转至市场部',
      departmentId: marketing?.id ?? '',
      phone: '010-88886666',
    };
    const changed = await coordinator.call(customers.change, { params, body });
    expect(changed).toMatchObject({
      department: { id: marketing?.id },
      owner: seen.owner,
      masked: { contact: '张*', phone: '010****6666' },
      version: seen.version + 1,
    });
    const [entry] = await entries('customer.changed');
    expect(entry).toMatchObject({
      reason: '客户划转至市场部',
      before: { departmentId: seen.department?.id },
      after: { departmentId: marketing?.id, phone: 'changed' },
    });
    expect(JSON.stringify(entry)).not.toContain('88886666');
  });

  it('is seen by the new department from then on, not by the old one', async () => {
    expect(await head.refusal(customers.one, { params })).toMatchObject({ status: 404 });
    const other = await app.as('head', { department: 'marketing' });
    expect(await card(other)).toMatchObject({ id: first.id });
  });

  it('refuses a stale edit and says whose it was; one of 20 at once wins', async () => {
    const at = { params: { customerId: second.id } };
    const { version } = await card(coordinator, second.id);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        coordinator.send(customers.change, { ...at, body: { version, reason, contact: `联系人${place}` } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
    expect(await entries('customer.changed', second.id)).toHaveLength(1);
    const stale = await coordinator.refusal(customers.change, {
      ...at,
      body: { version, reason, contact: '李四' },
    });
    expect(stale).toMatchObject({
      code: 'stale-version',
      facts: { who: coordinator.me.name },
      currentVersion: version + 1,
    });
  });

  it('robustness 4.2 row 8: 50 who edit and try again when they are stale make 50 versions', async () => {
    const at = { params: { customerId: fourth.id } };
    const { version: before } = await card(coordinator, fourth.id);
    const edit = async (place: number): Promise<void> => {
      for (;;) {
        const { version } = await card(coordinator, fourth.id);
        const body = { version, reason, contact: `联系人${place}` };
        const { status } = await coordinator.send(customers.change, { ...at, body });
        if (status === 200) return;
        expect(status).toBe(409);
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, place) => edit(place)));
    expect((await card(coordinator, fourth.id)).version).toBe(before + 50);
    expect(await entries('customer.changed', fourth.id)).toHaveLength(50);
  });

  it('is given to an active account owner only', async () => {
    const at = { params: { customerId: second.id } };
    const { version } = await card(coordinator, second.id);
    const expert = await app.as('expert');
    const give = (ownerId: string) => ({ ...at, body: { version, reason, ownerId } });
    expect(await coordinator.refusal(customers.change, give(expert.me.id))).toMatchObject({
      status: 422,
      code: 'not-an-account-owner',
    });
    const next = await app.as('owner');
    expect((await coordinator.call(customers.change, give(next.me.id))).owner).toMatchObject({
      id: next.me.id,
    });
    const same = { ...at, body: { version: version + 1, reason, ownerId: next.me.id } };
    expect(await coordinator.refusal(customers.change, same)).toMatchObject({ code: 'nothing-changed' });
  });

  it('is not approved by whoever edited it', async () => {
    const both = await app.as('head', { roles: ['head', 'coordinator'] });
    const { version } = await card(both, third.id);
    const edit = { params: { customerId: third.id }, body: { version, reason, contact: '王五' } };
    await both.call(customers.change, edit);
    const { items } = await both.call(review.board, { params: { cycleId: driven.id } });
    const refusals = items.filter(({ refusal }) => refusal !== null);
    expect(refusals.map(({ customerId, refusal }) => [customerId, refusal])).toEqual([
      [third.id, 'contributor-may-not-approve'],
    ]);
    const item = items.find(({ customerId }) => customerId === third.id);
    const decide = {
      params: { cycleId: driven.id, customerId: third.id },
      body: { version: item?.version, decision: { kind: 'approve' } },
    };
    expect(await both.refusal(review.decide, decide)).toMatchObject({
      status: 403,
      code: 'contributor-may-not-approve',
    });
    await head.call(review.decide, decide as never);
  });
});
