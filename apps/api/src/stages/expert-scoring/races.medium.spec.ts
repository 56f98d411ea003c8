import { expertScoring } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { firstSheetOf, openScoring, sheetsOf } from '../../../test/support/scoring.js';
import { AuditEntry } from '../../core/audit/audit-entry.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

const app = await testApp();
await app.startWorker();
const PAIRS = 50;
const driven = await openScoring(app, PAIRS);
const [li] = driven.experts;

describe('requests at once', () => {
  it(`submits each of ${PAIRS} sheets once when every submission comes twice`, async () => {
    const sheets = await sheetsOf(driven, 0);
    expect(sheets).toHaveLength(PAIRS);
    const ready = await Promise.all(
      sheets.map(async ({ id: sheetId, version }) => {
        const save = async (indicator: string, seen: number) =>
          (
            await li.call(expertScoring.score, {
              params: { sheetId, indicator },
              body: { version: seen, score: 4 },
            })
          ).version;
        return { sheetId, version: await save('demand_fit', await save('relationship_depth', version)) };
      }),
    );
    const answers = await Promise.all(
      ready.flatMap(({ sheetId, version }) => {
        const submit = () => li.call(expertScoring.submit, { params: { sheetId }, body: { version } });
        return [submit(), submit()];
      }),
    );
    for (const { sheetId, version } of ready) {
      const pair = answers.filter(({ id }) => id === sheetId);
      expect(pair[0]).toEqual(pair[1]);
      expect(pair[0]).toMatchObject({ state: 'submitted', version: version + 1 });
    }
    const entries = await app.database.getRepository(AuditEntry).findBy({ act: 'sheet.submitted' });
    expect(entries).toHaveLength(PAIRS);
    expect(new Set(entries.map(({ subjectId }) => subjectId)).size).toBe(PAIRS);
    const submitted = { cycleId: driven.id, state: 'submitted' } as const;
    expect(await app.database.getRepository(ScoreSheet).countBy(submitted)).toBe(PAIRS);
  });

  it('lets exactly one of 20 different saves of one version through', async () => {
    const wang = driven.experts[1];
    const { id: sheetId, version } = await firstSheetOf(driven, 1);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        wang.send(expertScoring.score, {
          params: { sheetId, indicator: 'demand_fit' },
          body: { version, score: (index % 5) + 1, note: `第 ${index} 次` },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
    expect((await firstSheetOf(driven, 1)).version).toBe(version + 1);
  });

  it('either saves or expires a sheet when both come at once, never half of each', async () => {
    const wang = driven.experts[1];
    const sheets = (await sheetsOf(driven, 1)).slice(1, 11);
    for (const { id: sheetId, version } of sheets) {
      const save = wang.send(expertScoring.score, {
        params: { sheetId, indicator: 'demand_fit' },
        body: { version, score: 2 },
      });
      const expire = driven.coordinator.send(expertScoring.expire, {
        params: { cycleId: driven.id },
        body: { sheetId, reason: '截止日已过，不再等待' },
      });
      const [saved, expired] = await Promise.all([save, expire]);
      expect(expired.status).toBe(200);
      const sheet = await wang.call(expertScoring.sheet, { params: { sheetId } });
      expect(sheet.state).toBe('expired');
      expect(sheet).toMatchObject({
        scored: saved.ok ? 1 : 0,
        version: version + (saved.ok ? 2 : 1),
      });
    }
  });
});
