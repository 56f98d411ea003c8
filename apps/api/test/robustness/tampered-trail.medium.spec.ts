import { audit, departments } from '@assay/contract';
import { testApp } from '../support/app.js';

const app = await testApp();
const admin = await app.as('admin');
const auditor = await app.as('auditor');
for (let place = 1; place <= 6; place += 1) {
  const body = { key: `part-${place}`, name: { zh: `部门${place}`, en: `Part ${place}` } };
  await admin.call(departments.create, { body });
}
const database = app.database;
await database.query('CREATE TABLE kept_entry AS SELECT * FROM audit_entry');
const rows: { id: string }[] = await database.query('SELECT id FROM audit_entry ORDER BY id');
const ids = rows.map(({ id }) => String(id));
const [first = '', second = '', third = ''] = ids;
const last = ids.at(-1) ?? '';

/** Whatever somebody does who may write to the table, and which entry is the first that does not fit. */
const DEEDS: readonly (readonly [string, string, string])[] = [
  ['another name', `UPDATE audit_entry SET actorName = '别人' WHERE id = ${second}`, second],
  ['another time', `UPDATE audit_entry SET at = at - INTERVAL 1 SECOND WHERE id = ${second}`, second],
  ['another content', `UPDATE audit_entry SET after = '{}' WHERE id = ${third}`, third],
  ['a reason that nobody gave', `UPDATE audit_entry SET reason = '口头同意' WHERE id = ${third}`, third],
  ['one line cut out', `DELETE FROM audit_entry WHERE id = ${second}`, third],
  ['the beginning cut off', `DELETE FROM audit_entry WHERE id = ${first}`, second],
  ['the end cut off', `DELETE FROM audit_entry WHERE id = ${last}`, ids.at(-2) ?? ''],
  [
    'a line put in',
    `INSERT INTO audit_entry SELECT id + 1000, at, actorId, actorName, ip, act, cycleId, subjectType, subjectId,
       subjectName, \`before\`, \`after\`, reason, hash FROM kept_entry WHERE id = ${second}`,
    String(Number(second) + 1000),
  ],
];

describe('robustness 4.4, audit: a trail that somebody wrote into', () => {
  it('is whole before', async () => {
    expect(await auditor.call(audit.verify)).toEqual({ entries: ids.length, whole: true, brokenAt: null });
  });

  it.each(DEEDS)('shows %s', async (_, deed, brokenAt) => {
    await database.query(deed);
    expect(await auditor.call(audit.verify)).toMatchObject({ whole: false, brokenAt });
    await database.query('DELETE FROM audit_entry');
    await database.query('INSERT INTO audit_entry SELECT * FROM kept_entry');
    expect(await auditor.call(audit.verify)).toMatchObject({ whole: true });
  });
});
