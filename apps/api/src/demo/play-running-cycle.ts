import { DEMO_EXPERTS, DEMO_SEED, generateCompany } from '@assay-tools/demo';
import { STAGES, type Stage } from '@assay/cycle';
import { Calendar } from '../platform/clock/calendar.js';
import { addDays } from '../platform/clock/day.js';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import type { DemoStage } from './demo-stage.js';
import { playAssignment, playSheets } from './play-scoring.js';
import { playDataCollection, playSetUp } from './play-set-up.js';
import { playComparisons } from './play-weights.js';

/** Days from today on which each stage is due; the first two lie behind. */
const DUE_IN_DAYS = [-10, -5, 5, 5, 8, 14, 20, 80];

/** How much of the own sheets each expert has done by now. */
const DONE = [1, 0.8, 0.5, 0.2, 0];

/** The cycle up to the end of September: its experts are in the middle of scoring and comparing. */
export async function playRunningCycle(
  stage: DemoStage,
  previousId: string,
  say: (line: string) => void,
): Promise<string> {
  const company = generateCompany(DEMO_SEED);
  stage.itIsToday();
  const today = stage.act(Calendar).today();
  const previous = await stage.act(CycleReader).one(stage.work.reader, previousId);
  const cycleId = await playSetUp(stage, company, {
    name: '2026 年第三季度客户评估',
    goal: '降低客户流失率，及早挽留有流失风险的客户',
    target: { measure: '潜在流失客户占比', unit: '%', from: 18, to: 12 },
    periodStart: '2025-10-01',
    periodEnd: '2026-09-30',
    previousId,
    modelVersionId: previous.modelVersionId ?? '',
    deadlines: Object.fromEntries(
      STAGES.map((name, index) => [name, addDays(today, DUE_IN_DAYS[index] ?? 0)]),
    ) as Record<Stage, string>,
    sideBySide: true,
  });
  await playDataCollection(stage, cycleId, company);
  await playAssignment(stage, cycleId, company);
  for (const [place, expert] of DEMO_EXPERTS.entries()) {
    await playSheets(stage, cycleId, company, expert, 'running', DONE[place] ?? 0);
  }
  for (const expert of DEMO_EXPERTS.slice(0, 2)) await playComparisons(stage, cycleId, expert);
  say('running cycle: data collected, experts at work');
  return cycleId;
}
