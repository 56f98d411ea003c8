import { DEMO_EXPERTS, DEMO_SEED, generateCompany } from '@assay-tools/demo';
import { STAGES, type Stage } from '@assay/cycle';
import { AdoptTemplate } from '../core/models/adopt-template.js';
import { s0 } from '@assay/model';
import type { DemoStage } from './demo-stage.js';
import { playClosing, playStrategy, playTracking } from './play-actions.js';
import { playCalculation, playReview } from './play-review.js';
import { playAssignment, playSheets } from './play-scoring.js';
import { advance, playDataCollection, playSetUp } from './play-set-up.js';
import { playAcceptance, playComparisons } from './play-weights.js';

const DUE = ['07-03', '07-08', '07-17', '07-17', '07-20', '07-24', '07-31', '09-25'];

/** Accepts that the printed 120 % are scaled to 100 %, and makes the model ready for cycles. */
export async function adoptModel(stage: DemoStage): Promise<string> {
  const decisions = [{ code: 'weights-sum', path: '/dimensions', repair: 'normalise' }];
  const body = { templateKey: s0.key, decisions };
  return (await stage.act(AdoptTemplate).run(stage.who('lin.yuan'), { params: {}, query: {}, body })).id;
}

/** The half-year cycle up to the end of June: from its goal to its end. @returns its id */
export async function playPreviousCycle(stage: DemoStage, say: (line: string) => void): Promise<string> {
  const company = generateCompany(DEMO_SEED, { asOf: '2026-06-30' });
  stage.itIs('2026-07-01');
  const modelVersionId = await adoptModel(stage);
  const cycleId = await playSetUp(stage, company, {
    name: '2026 年上半年客户评估',
    goal: '识别年度高价值客户，把服务资源投向最值得投入的客户',
    target: { measure: 'VIP 与重点客户收入占比', unit: '%', from: 68, to: 75 },
    periodStart: '2025-07-01',
    periodEnd: '2026-06-30',
    previousId: null,
    modelVersionId,
    deadlines: Object.fromEntries(STAGES.map((name, index) => [name, `2026-${DUE[index]}`])) as Record<
      Stage,
      string
    >,
    sideBySide: false,
  });
  stage.itIs('2026-07-06');
  await playDataCollection(stage, cycleId, company);
  say('previous cycle: data collected');
  stage.itIs('2026-07-13');
  await playAssignment(stage, cycleId, company);
  for (const expert of DEMO_EXPERTS) await playSheets(stage, cycleId, company, expert, 'previous');
  await advance(stage, cycleId);
  for (const expert of DEMO_EXPERTS) await playComparisons(stage, cycleId, expert);
  await playAcceptance(stage, cycleId);
  await advance(stage, cycleId);
  say('previous cycle: scored and weighed');
  stage.itIs('2026-07-20');
  await playCalculation(stage, cycleId);
  await advance(stage, cycleId);
  stage.itIs('2026-07-23');
  await playReview(stage, cycleId);
  await advance(stage, cycleId);
  say('previous cycle: calculated and reviewed');
  stage.itIs('2026-07-30');
  await playStrategy(stage, cycleId);
  await advance(stage, cycleId);
  stage.itIs('2026-09-18');
  await playTracking(stage, company);
  stage.itIs('2026-09-28');
  await playClosing(stage, cycleId);
  say('previous cycle: acted on and closed');
  return cycleId;
}
