import { Injectable } from '@nestjs/common';
import type { CycleDetail, CycleSummary } from '@assay/contract';
import { isStage } from '@assay/cycle';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ModelReader } from '../models/model.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import type { Cycle } from './cycle.entity.js';
import { CycleRepository } from './cycle.repository.js';
import { cycleSummaryView, moveView } from './cycle.view.js';
import { StageGates } from './stage-gate.js';

/** Questions about cycles. */
@Injectable()
export class CycleReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly gates: StageGates,
    private readonly people: PeopleReader,
    private readonly models: ModelReader,
  ) {}

  async list(): Promise<CycleSummary[]> {
    const cycles = await this.cycles.list(this.work.reader);
    return Promise.all(cycles.map(async (cycle) => cycleSummaryView(cycle, await this.percent(cycle))));
  }

  async one(cycleId: string): Promise<CycleDetail> {
    const manager = this.work.reader;
    const cycle = await this.cycles.find(manager, cycleId);
    if (!cycle) throw new RuleBroken('not-found');
    const { percent, blockers } = await this.gates.standing(manager, cycle);
    const previous = cycle.previousId ? await this.cycles.find(manager, cycle.previousId) : null;
    const model = cycle.modelVersionId ? await this.models.find(manager, cycle.modelVersionId) : null;
    return {
      ...cycleSummaryView(cycle, percent),
      target: cycle.target,
      sideBySide: cycle.sideBySide,
      model: model && {
        id: model.id,
        key: model.content.key,
        version: model.content.version,
        name: model.content.name,
      },
      team: await this.team(cycleId),
      scopeFrozenAt: cycle.scopeFrozenAt?.toISOString() ?? null,
      previous: previous && { id: previous.id, name: previous.name },
      blockers,
      history: (await this.cycles.moves(manager, cycleId)).map(moveView),
    };
  }

  private async team(cycleId: string): Promise<CycleDetail['team']> {
    const members = await this.cycles.members(this.work.reader, [cycleId]);
    const people = await this.people.byIds(members.map((member) => member.personId));
    return members.map((member) => ({
      role: member.role,
      person: { id: member.personId, name: people.get(member.personId)?.name ?? '—' },
    }));
  }

  private async percent(cycle: Cycle): Promise<number> {
    return isStage(cycle.state) ? this.gates.of(cycle.state).percent(this.work.reader, cycle) : 100;
  }
}
