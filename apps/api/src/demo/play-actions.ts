import { OWN_ACTIONS_MOST } from '@assay/contract';
import { DEMO_PEOPLE, DEMO_SEED, scriptedAction, type Company } from '@assay-tools/demo';
import { Readable } from 'node:stream';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import { MoveCycle } from '../core/cycle/move-cycle.js';
import { ProposeActions } from '../stages/strategy/propose-actions.js';
import { FileEvidence } from '../stages/tracking/file-evidence.js';
import { TrackingReads } from '../stages/tracking/tracking.reads.js';
import { UpdateProgress } from '../stages/tracking/update-progress.js';
import type { DemoStage } from './demo-stage.js';

const COORDINATOR = 'lin.yuan';
/** Files of evidence, so that the demo shows some without filling the disk. */
const MOST_EVIDENCE = 12;

/** The coordinator takes over what the playbooks propose. */
export async function playStrategy(stage: DemoStage, cycleId: string): Promise<void> {
  await stage.act(ProposeActions).run(stage.who(COORDINATOR), { params: { cycleId }, query: {}, body: {} });
}

/** Account owners work on their actions as the script says; some stay open. */
export async function playTracking(stage: DemoStage, company: Company): Promise<void> {
  const customers = new Map(company.customers.map((customer) => [customer.id, customer]));
  let filed = 0;
  for (const { login } of DEMO_PEOPLE.filter(({ roles }) => roles.includes('owner'))) {
    const by = stage.who(login);
    const { actions } = await stage.act(TrackingReads).mine(by, { limit: OWN_ACTIONS_MOST });
    for (const action of actions) {
      const customer = customers.get(action.customer.code);
      if (!customer || !action.workable) continue;
      const script = scriptedAction(DEMO_SEED, customer, action.indicator ?? 'churn_tendency');
      let { version } = action;
      for (const { percent, note } of script.progress) {
        const status = percent === 100 ? 'done' : 'in-progress';
        const input = { params: { actionId: action.id }, query: {} };
        await stage
          .act(UpdateProgress)
          .run(by, { ...input, body: { version, status, percent, note: note.zh } });
        ({ version } = await stage.act(TrackingReads).one(by, action.id));
      }
      if (script.evidence && filed < MOST_EVIDENCE && script.outcome !== 'open') {
        filed += 1;
        const stream = Readable.from([Buffer.from(script.evidence.content)]);
        const file = { fileName: script.evidence.fileName, stream, tooLarge: () => false };
        await stage.act(FileEvidence).add(by, { params: { actionId: action.id }, query: {}, body: {} }, file);
      }
    }
  }
}

/** The coordinator closes the cycle; what is still open goes on in the next one. */
export async function playClosing(stage: DemoStage, cycleId: string): Promise<void> {
  const { version } = await stage.act(CycleReader).one(stage.work.reader, cycleId);
  await stage.act(MoveCycle).close(stage.who(COORDINATOR), { cycleId, version });
}
