import { cycles, review, type ReviewItem } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { detail, openCycle, reach, type DrivenCycle } from '../../../test/support/cycle.js';
import { addPerson, openSession, type SignedIn } from '../../../test/support/people.js';
import { AuditEntry } from '../../core/audit/audit-entry.entity.js';
import { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { ScoreSheet } from '../expert-scoring/score-sheet.entity.js';

const app = await testApp();
await app.startWorker();

const driven: DrivenCycle = await openCycle(app, 8);
await reach(driven, 'review');
const { head, coordinator, owner } = driven;
const secondHead = await app.as('head');
const otherHead = await app.as('head', { department: 'marketing' });
const params = { cycleId: driven.id };
const reason = '与客户沟通后的判断';

async function item(index: number, client: SignedIn = head): Promise<ReviewItem> {
  const found = (await client.call(review.board, { params })).items.at(index);
  if (!found) throw new RangeError(`no item ${index}`);
  return found;
}

function decide(customerId: string, version: number, decision: object) {
  return { params: { ...params, customerId }, body: { version, decision } };
}

describe('review', () => {
  it('begins with every customer pending, and says how many each department still owes', async () => {
    const { items, departments } = await head.call(review.board, { params });
    expect(items.map(({ state }) => state)).toEqual(Array<string>(8).fill('pending'));
    expect(departments).toMatchObject([{ decided: 0, of: 8 }]);
    const { blockers } = await detail(driven);
    expect(blockers).toMatchObject([{ code: 'reviews-open', facts: { count: 8 } }]);
    const { version } = await detail(driven);
    const refused = await coordinator.refusal(cycles.advance, { params, body: { version } });
    expect(refused.blockers?.map(({ code }) => code)).toEqual(['reviews-open']);
  });

  it('lets one of 50 decisions of two heads through, and writes one line of audit', async () => {
    const { customerId, version } = await item(0);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? head : secondHead).send(
          review.decide,
          decide(customerId, version, index === 25 ? { kind: 'return', reason } : { kind: 'approve' }),
        ),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    expect(statuses.slice(1)).toEqual(Array<number>(49).fill(409));
    const decided = (await item(0)).state;
    expect(['approved', 'returned']).toContain(decided);
    const entries = await app.database.getRepository(AuditEntry).findBy({ subjectId: customerId });
    expect(entries.filter(({ act }) => act.startsWith('review.')).map(({ act }) => act)).toEqual([
      `review.${decided}`,
    ]);
  });

  it('tells the later one who was first', async () => {
    const { customerId, version } = await item(1);
    await head.call(review.decide, decide(customerId, version, { kind: 'approve' }) as never);
    const late = await secondHead.refusal(review.decide, decide(customerId, version, { kind: 'approve' }));
    expect(late).toMatchObject({
      status: 409,
      code: 'already-decided',
      facts: { who: head.me.name },
      currentVersion: version + 1,
    });
  });

  it('takes another tier only with a reason, only of the scheme, and only another one', async () => {
    const { customerId, version, computedTier } = await item(2);
    const refusal = async (decision: object) =>
      (await head.refusal(review.decide, decide(customerId, version, { kind: 'override', ...decision })))
        .code;
    expect(await refusal({ tier: 'vip' })).toBe('invalid-input');
    expect(await refusal({ tier: 'vip', reason: '短' })).toBe('invalid-input');
    expect(await refusal({ tier: 'gold', reason })).toBe('unknown-tier');
    expect(await refusal({ tier: computedTier, reason })).toBe('same-tier');
    const tier = computedTier === 'vip' ? 'key' : 'vip';
    await head.call(review.decide, decide(customerId, version, { kind: 'override', tier, reason }) as never);
    expect(await item(2)).toMatchObject({ state: 'overridden', computedTier, effectiveTier: tier, reason });
  });

  it('keeps the cycle while somebody is returned', async () => {
    const { customerId, version } = await item(3);
    await head.call(review.decide, decide(customerId, version, { kind: 'return', reason }) as never);
    const codes = (await detail(driven)).blockers.map(({ code }) => code);
    expect(codes).toContain('reviews-returned');
  });

  it('is for heads of the own department', async () => {
    const { customerId, version } = await item(4);
    const approve = decide(customerId, version, { kind: 'approve' });
    expect((await otherHead.refusal(review.decide, approve)).code).toBe('own-department-only');
    for (const client of [coordinator, owner, driven.experts[0]]) {
      expect((await client.refusal(review.decide, approve)).code).toBe('role-lacks-act');
    }
    expect((await otherHead.call(review.board, { params })).items).toEqual([]);
    expect((await owner.call(review.board, { params })).items).toHaveLength(8);
  });

  it('is not for whoever owns the customer or scored it', async () => {
    const { customerId, version } = await item(5);
    const approve = decide(customerId, version, { kind: 'approve' });
    const ownerAndHead = await openSession(app, await addPerson(app, { roles: ['owner', 'head'] }));
    await app.database
      .getRepository(CycleCustomer)
      .update({ cycleId: driven.id, customerId }, { ownerId: ownerAndHead.me.id });
    expect((await ownerAndHead.refusal(review.decide, approve)).code).toBe('contributor-may-not-approve');

    const expertAndHead = await openSession(app, await addPerson(app, { roles: ['expert', 'head'] }));
    await app.database
      .getRepository(ScoreSheet)
      .update(
        { cycleId: driven.id, customerId, expertId: driven.experts[0].me.id },
        { expertId: expertAndHead.me.id },
      );
    expect((await expertAndHead.refusal(review.decide, approve)).code).toBe('contributor-may-not-approve');
    expect((await item(5, expertAndHead)).refusal).toBe('contributor-may-not-approve');
  });

  it('approves many at once but for those it has to leave, and refuses all when one is stale', async () => {
    const { items } = await head.call(review.board, { params });
    const open = items.filter(({ state }) => state === 'pending');
    const [first] = open;
    if (!first) throw new RangeError('nothing is pending');
    await app.database
      .getRepository(CycleCustomer)
      .update({ cycleId: driven.id, customerId: first.customerId }, { ownerId: head.me.id });
    const seen = open.map(({ customerId, version }) => ({ customerId, version }));
    const stale = seen.map((one, index) => (index === 1 ? { ...one, version: one.version + 1 } : one));
    const refused = await head.refusal(review.approveMany, { params, body: { items: stale } });
    expect(refused.code).toBe('already-decided');
    expect(await item(items.indexOf(open.at(-1) ?? first))).toMatchObject({ state: 'pending' });

    const done = await head.call(review.approveMany, { params, body: { items: seen } });
    expect(done).toEqual({
      approved: open.length - 1,
      left: [{ customerId: first.customerId, code: 'contributor-may-not-approve' }],
    });
  });
});
