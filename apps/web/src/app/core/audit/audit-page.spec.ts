import type { AuditEntryView } from '@assay/contract';
import { draw, request, setUp, signIn, type Drawn } from '../../../testing/page';
import { AuditPage } from './audit-page';

function entry(id: number, more: Partial<AuditEntryView> = {}): AuditEntryView {
  return {
    id: String(id),
    at: '2026-03-31T08:00:00.000Z',
    actor: '林远',
    ip: '10.0.0.8',
    act: 'person.changed',
    cycleId: null,
    subjectType: 'person',
    subjectName: '赵刚',
    before: { active: true },
    after: { active: false },
    reason: null,
    ...more,
  };
}

async function page(items: AuditEntryView[], next: string | null = null): Promise<Drawn<AuditPage>> {
  const drawn = await draw(AuditPage);
  request('GET', '/api/cycles').flush([]);
  request('GET', '/api/audit?limit=100').flush({ items, next });
  await drawn.settle();
  return drawn;
}

describe('audit page', () => {
  beforeEach(async () => {
    setUp();
    await signIn('auditor');
  });

  it('says who did what to whom, and what changed', async () => {
    const trail = await page([entry(2), entry(1, { act: 'some.later-act' })]);
    const acts = trail
      .all('tr.line')
      .map((line) => line.querySelector('td:nth-child(3)')?.textContent?.trim());
    expect(acts).toEqual(['修改人员', 'some.later-act']);
    trail.find('tr.line td').click();
    await trail.settle();
    expect(trail.all('dialog tbody td').map((cell) => cell.textContent?.trim())).toEqual([
      'active',
      'true',
      'false',
    ]);
  });

  it('goes back in time when the end is in sight', async () => {
    const trail = await page([entry(5)], '5');
    request('GET', '/api/audit?limit=100&before=5').flush({ items: [entry(4), entry(3)], next: null });
    await trail.settle();
    expect(trail.all('tr.line')).toHaveLength(3);
  });

  it('begins anew with another filter', async () => {
    const trail = await page([entry(2), entry(1)]);
    await trail.type('select[aria-label=操作]', 'session.opened');
    request('GET', '/api/audit?act=session.opened&limit=100').flush({ items: [], next: null });
    await trail.settle();
    expect(trail.text).toContain('没有符合条件的记录。');
  });

  it.each([
    [{ entries: 120, whole: true, brokenAt: null }, '共 120 条记录，校验链完整，未被篡改。'],
    [{ entries: 40, whole: false, brokenAt: '41' }, '校验链在第 41 号记录处断裂，记录可能被篡改。'],
  ])('tells whether the trail is whole', async (answer, words) => {
    const trail = await page([entry(1)]);
    trail.button('校验完整性').click();
    request('GET', '/api/audit/verification').flush(answer);
    await trail.settle();
    expect(trail.find('.found').textContent?.trim()).toBe(words);
  });
});
