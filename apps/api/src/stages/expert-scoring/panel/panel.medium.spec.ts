import { expertScoring } from '@assay/contract';
import { s0 } from '@assay/model';
import { testApp } from '../../../../test/support/app.js';
import { detail, scoreSheet } from '../../../../test/support/cycle.js';
import { firstSheetOf, openScoring, rowOf, sheetsOf } from '../../../../test/support/scoring.js';
import { AuditEntry } from '../../../core/audit/audit-entry.entity.js';
import { ExpertScoringReader } from '../expert-scoring.reader.js';

const app = await testApp();
await app.startWorker();

const CUSTOMERS = 4;
const LI_SCORES = [1, 2, 4, 5];

describe('the panel', () => {
  it('is told of severity, spread, agreement and effect once the last sheet is in, not before', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    const params = { cycleId: driven.id };
    const panel = () => driven.coordinator.call(expertScoring.panel, { params });
    for (const [at, { id }] of (await sheetsOf(driven, 0)).entries())
      await scoreSheet(li, id, () => LI_SCORES[at] ?? 1);
    const theirs = await sheetsOf(driven, 1);
    // Wang follows Li at a distance: always one more, as far as the rubric goes
    for (const [at, { id }] of theirs.slice(1).entries())
      await scoreSheet(wang, id, () => Math.min(5, (LI_SCORES[at + 1] ?? 1) + 1));
    expect(await panel()).toMatchObject({ open: 1, panel: null });
    await scoreSheet(wang, theirs[0]?.id ?? '', () => 2);

    // Li 1 2 4 5, Wang 2 3 5 5: means 3 and 3.75, so Li is 0.375 stricter than the middle, Wang as much milder
    const { panel: found } = await panel();
    const figures = new Map(found?.raters.map((rater) => [rater.person.id, rater]));
    const liFit = figures.get(li.me.id)?.indicators.find(({ indicator }) => indicator === 'demand_fit');
    expect(liFit).toMatchObject({ mean: 3, compared: CUSTOMERS });
    expect(liFit?.severity).toBeCloseTo(0.375, 12);
    expect(liFit?.spread).toBeCloseTo(Math.sqrt(10 / 3), 12);
    const wangFit = figures.get(wang.me.id)?.indicators.find(({ indicator }) => indicator === 'demand_fit');
    expect(wangFit?.severity).toBeCloseTo(-0.375, 12);
    const agreement = found?.agreement.find(({ indicator }) => indicator === 'demand_fit');
    expect(agreement).toMatchObject({
      iccModel: 'two-way-agreement',
      kendallW: { raters: 2, items: CUSTOMERS, problem: null },
    });
    // ranks 1 2 3 4 and 1 2 3.5 3.5: sums 2 4 6.5 7.5, S = 18.5, one tie of two: W = 222 / (240 - 12)
    expect(agreement?.kendallW.value).toBeCloseTo(222 / 228, 12);
    expect(agreement?.kendallW.reading?.zh).toBe('非常强');
    for (const { moves, moved } of figures.values())
      expect(moves.reduce((sum, { customers }) => sum + customers, 0)).toBe(moved);
  });

  it('keeps how sure experts are, and grades a customer from their shares', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    const own = await firstSheetOf(driven, 0);
    const sheet = { sheetId: own.id };
    const saved = await li.call(expertScoring.score, {
      params: { ...sheet, indicator: 'demand_fit' },
      body: { version: own.version, score: 5, confidence: 'low', note: '仅凭一次拜访' },
    });
    await li.call(expertScoring.score, {
      params: { ...sheet, indicator: 'relationship_depth' },
      body: { version: saved.version, score: 5, confidence: 'high' },
    });
    const read = await li.call(expertScoring.sheet, { params: sheet });
    expect(read.indicators.map(({ confidence }) => confidence)).toEqual(['high', 'low']);
    await li.call(expertScoring.submit, { params: sheet, body: { version: read.version } });
    const { customerId } = await rowOf(driven, own.customer);
    const params = { cycleId: driven.id, customerId };
    expect((await driven.coordinator.call(expertScoring.customerPanel, { params })).panel).toBeNull();
    await scoreSheet(wang, (await firstSheetOf(driven, 1)).id, () => 4);

    const { panel } = await driven.coordinator.call(expertScoring.customerPanel, { params });
    const fit = panel?.indicators.find(({ indicator }) => indicator === 'demand_fit');
    expect(fit?.grades.map(({ score, share }) => [score, share])).toEqual([
      [5, 0.5],
      [4, 0.5],
      [3, 0],
      [2, 0],
      [1, 0],
    ]);
    expect(fit?.confidence).toEqual([
      { level: 'low', count: 1 },
      { level: 'medium', count: 0 },
      { level: 'high', count: 0 },
    ]);
    expect(fit?.notes).toEqual(['仅凭一次拜访']);
    expect(panel?.fuzzy).toMatchObject({ score: 4.5, close: true });
    expect(panel?.fuzzy?.grades.map(({ share }) => share)).toEqual([0.5, 0.5, 0, 0, 0]);
    expect((await driven.head.refusal(expertScoring.customerPanel, { params })).code).toBe('role-lacks-act');
  });
});

describe('the second round', () => {
  it('opens once all is in, and changes scores with a reason that is kept', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    const params = { cycleId: driven.id };
    const version = async () =>
      (await driven.coordinator.call(expertScoring.overview, { params })).rules.version;
    const open = async () => ({
      params,
      body: { version: await version(), reason: '离散度偏大，请再评一轮' },
    });
    expect(await driven.coordinator.refusal(expertScoring.openSecondRound, await open())).toMatchObject({
      code: 'sheets-still-open',
      facts: { count: 2 * CUSTOMERS },
    });
    for (const [at, expert] of driven.experts.entries())
      for (const { id } of await sheetsOf(driven, at as 0 | 1))
        await scoreSheet(expert, id, () => 2 + 2 * at);
    const own = await firstSheetOf(driven, 0);
    const change = (more: object) => ({
      params: { sheetId: own.id, indicator: 'demand_fit' },
      body: { version: own.version, score: 3, ...more },
    });
    expect((await li.refusal(expertScoring.score, change({}))).code).toBe('sheet-not-open');
    await driven.coordinator.call(expertScoring.openSecondRound, await open());
    expect((await driven.coordinator.refusal(expertScoring.openSecondRound, await open())).code).toBe(
      'second-round-open',
    );
    expect((await li.refusal(expertScoring.score, change({}))).code).toBe('change-needs-reason');
    const reason = '看到其他专家的依据后上调';
    await li.call(expertScoring.score, change({ reason }));
    expect((await wang.refusal(expertScoring.score, change({ reason }))).code).toBe('not-found');

    const sheet = await li.call(expertScoring.sheet, { params: { sheetId: own.id } });
    expect(sheet).toMatchObject({ state: 'submitted', editable: false, revisable: true });
    const fit = sheet.indicators.find(({ key }) => key === 'demand_fit');
    expect(fit).toMatchObject({ score: 3, changes: [{ from: 2, to: 3, reason }] });
    const again = { ...change({}), body: { version: sheet.version, score: 5 } };
    expect((await li.refusal(expertScoring.score, again)).code).toBe('change-needs-reason');
    // two scores would tell whose the other one is
    expect(fit?.firstRound).toBeNull();
    const { customerId } = await rowOf(driven, own.customer);
    const scores = await app.get(ExpertScoringReader).official(app.database.manager, driven.id);
    expect(scores.get(customerId)?.get('demand_fit')).toEqual({ score: 3.5, count: 2 });
    const { panel } = await driven.coordinator.call(expertScoring.customerPanel, {
      params: { ...params, customerId },
    });
    expect(panel?.changes).toMatchObject([{ expert: li.me.name, from: 2, to: 3, reason }]);
    expect((await detail(driven)).blockers).toEqual([]);
  });
});

describe('the calibration', () => {
  it('comes first for everybody, counts for nothing, and stays once somebody began', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    const params = { cycleId: driven.id };
    const draw = { params, body: { customers: 1, seed: 4 } };
    expect(await driven.coordinator.call(expertScoring.calibrate, draw)).toEqual({ customers: 1, sheets: 2 });
    expect(await driven.coordinator.call(expertScoring.calibrate, draw)).toEqual({ customers: 1, sheets: 2 });
    const [sample, first] = await sheetsOf(driven, 0);
    expect([sample?.purpose, first?.purpose]).toEqual(['calibration', 'scoring']);
    const early = {
      params: { sheetId: first?.id ?? '', indicator: 'demand_fit' },
      body: { version: first?.version ?? 0, score: 3 },
    };
    expect(await li.refusal(expertScoring.score, early)).toMatchObject({
      code: 'calibration-first',
      facts: { count: 1 },
    });
    await scoreSheet(li, sample?.id ?? '', () => 5);
    expect((await driven.coordinator.refusal(expertScoring.calibrate, draw)).code).toBe('calibration-begun');
    await li.call(expertScoring.score, early);
    await scoreSheet(wang, (await firstSheetOf(driven, 1)).id, () => 1);
    expect(await app.get(ExpertScoringReader).official(app.database.manager, driven.id)).toEqual(new Map());
    const overview = await driven.coordinator.call(expertScoring.overview, { params });
    expect(overview.calibration).toMatchObject({ assigned: 2, submitted: 2 });
    expect(overview.sheets).toMatchObject({ assigned: 2 * CUSTOMERS, submitted: 0 });
    expect((await rowOf(driven, sample?.customer ?? '')).sheets).toHaveLength(2);
  });
});

describe('reminders', () => {
  it('are written down with the step of the ladder, for open sheets only', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const params = { cycleId: driven.id };
    const body = { expertId: li.me.id };
    const overview = () => driven.coordinator.call(expertScoring.overview, { params });
    expect((await overview()).due).toBe('2026-10-12');
    const { step, at } = await driven.coordinator.call(expertScoring.remind, { params, body });
    expect((await overview()).step).toBe(step);
    await driven.coordinator.call(expertScoring.remind, { params, body });
    const own = (await overview()).experts.find(({ person }) => person.id === li.me.id);
    expect(own?.reminded).toMatchObject({ by: driven.coordinator.me.name, times: 2 });
    expect(Date.parse(own?.reminded?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(at));
    const trail = await app.database
      .getRepository(AuditEntry)
      .findBy({ cycleId: driven.id, act: 'scoring.reminded' });
    expect(trail).toHaveLength(2);
    const stranger = { params, body: { expertId: driven.head.me.id } };
    expect((await driven.coordinator.refusal(expertScoring.remind, stranger)).code).toBe('no-open-sheets');
  });
});

it('stands on a model whose two qualitative indicators share one rubric scale', () => {
  const rubrics = s0.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ source }) => (source.kind === 'experts' ? [source.rubric.map(({ score }) => score)] : []));
  expect(rubrics).toEqual([
    [5, 4, 3, 2, 1],
    [5, 4, 3, 2, 1],
  ]);
});
