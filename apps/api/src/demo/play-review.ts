import { DEMO_PEOPLE } from '@assay-tools/demo';
import { CalculationReader } from '../stages/calculation/calculation.reader.js';
import { StartRun } from '../stages/calculation/start-run.js';
import { DecideTier } from '../stages/review/decide-tier.js';
import { ReviewReads } from '../stages/review/review.reads.js';
import type { DemoStage } from './demo-stage.js';

/** The coordinator has the cycle calculated. */
export async function playCalculation(stage: DemoStage, cycleId: string): Promise<void> {
  await stage.act(StartRun).run(stage.who('lin.yuan'), cycleId);
  await stage.done(cycleId);
  const run = await stage.act(CalculationReader).currentRun(stage.work.reader, cycleId);
  if (!run) throw new Error('the calculation of the demo did not come to its end');
}

const OVERRIDE = '该客户刚签订三年框架协议，评分未反映新增合作，上调一级并在下个周期复核。';

/** Each head raises one borderline customer, and approves the rest of the own department. */
export async function playReview(stage: DemoStage, cycleId: string): Promise<void> {
  const reads = stage.act(ReviewReads);
  const decide = stage.act(DecideTier);
  const params = { cycleId };
  for (const { login } of DEMO_PEOPLE.filter(({ roles }) => roles.includes('head'))) {
    const by = stage.who(login);
    const open = (await reads.board(by, cycleId)).items.filter(
      ({ refusal, state }) => refusal === null && state === 'pending',
    );
    const raised = open.find(({ borderline, computedTier }) => borderline && computedTier === 'normal');
    if (raised) {
      const decision = { kind: 'override', tier: 'key', reason: OVERRIDE } as const;
      const input = { params: { ...params, customerId: raised.customerId }, query: {} };
      await decide.one(by, { ...input, body: { version: raised.version, decision } });
    }
    const rest = open
      .filter((item) => item !== raised)
      .map(({ customerId, version }) => ({ customerId, version }));
    if (rest.length > 0) await decide.approveMany(by, { params, query: {}, body: { items: rest } });
  }
}
