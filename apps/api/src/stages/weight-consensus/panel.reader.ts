import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ComparisonRepository } from './comparison.repository.js';
import type { Panel, PanelExpert } from './panel.js';
import { PanelRepository } from './panel.repository.js';

/** Puts a cycle's panel together. */
@Injectable()
export class PanelReader {
  constructor(
    private readonly cycles: CycleReader,
    private readonly people: PeopleReader,
    private readonly comparisons: ComparisonRepository,
    private readonly panels: PanelRepository,
  ) {}

  async of(manager: EntityManager, cycleId: string): Promise<Panel> {
    const team = await this.cycles.team(manager, cycleId, 'expert');
    const people = await this.people.byIds(team, manager);
    const seats = await this.panels.seats(manager, cycleId);
    const submissions = await this.comparisons.submissions(manager, cycleId);
    const comparisons = await this.comparisons.ofCycle(manager, cycleId);
    return {
      chosen: await this.panels.rules(manager, cycleId),
      rounds: await this.panels.rounds(manager, cycleId),
      experts: team.map((id) => ({
        id,
        name: people.get(id)?.name ?? '—',
        seat: seats.find(({ expertId }) => expertId === id),
        submission: submissions.find(({ expertId }) => expertId === id),
        comparisons: comparisons.filter(({ expertId }) => expertId === id),
      })),
    };
  }

  /** @throws RuleBroken not-found when the person is no expert of the cycle */
  expert(panel: Panel, personId: string): PanelExpert {
    const expert = panel.experts.find(({ id }) => id === personId);
    if (!expert) throw new RuleBroken('not-found');
    return expert;
  }
}
