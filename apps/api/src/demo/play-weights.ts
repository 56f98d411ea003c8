import { JUDGEMENTS, type ExpertLogin } from '@assay-tools/demo';
import { AcceptWeights } from '../stages/weight-consensus/accept-weights.js';
import { Compare } from '../stages/weight-consensus/compare.js';
import type { DemoStage } from './demo-stage.js';

/** An expert answers all comparisons and hands them in. */
export async function playComparisons(stage: DemoStage, cycleId: string, expert: ExpertLogin): Promise<void> {
  const by = stage.who(expert);
  for (const [node, steps] of Object.entries(JUDGEMENTS[expert])) {
    const body = { version: 0, steps: [...(steps as readonly number[])], reasons: [] };
    await stage.act(Compare).save(by, { params: { cycleId, node }, query: {}, body });
  }
  await stage
    .act(Compare)
    .submit(by, { params: { cycleId }, query: {}, body: { inconsistencyReason: null, leaveOpen: false } });
}

export async function playAcceptance(stage: DemoStage, cycleId: string): Promise<void> {
  await stage.act(AcceptWeights).run(stage.who('lin.yuan'), {
    params: { cycleId },
    query: {},
    body: {
      method: 'ahp',
      rationale: '五位专家判断一致性良好，采用群体 AHP 权重。',
      exception: null,
      alpha: 0.5,
    },
  });
}
