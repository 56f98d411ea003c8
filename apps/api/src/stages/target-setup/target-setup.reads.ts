import { Injectable } from '@nestjs/common';
import type { ScopeFilter, ScopePreview, SetupSheet } from '@assay/contract';
import { NEEDED_ROLES } from '@assay/cycle';
import { Work } from '../../platform/database/work.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { scopePreviewView } from './target-setup.view.js';

/** Questions of the set-up. */
@Injectable()
export class TargetSetupReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly members: CycleRepository,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
  ) {}

  async sheet(cycleId: string): Promise<SetupSheet> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    return {
      version: cycle.version,
      goal: cycle.goal,
      target: cycle.target,
      periodStart: cycle.periodStart,
      periodEnd: cycle.periodEnd,
      filter: cycle.scopeFilter as ScopeFilter,
      preview: await this.counts(cycle),
      frozen: cycle.scopeFrozenAt !== null,
      choices: await this.customers.choices(manager),
      modelVersionId: cycle.modelVersionId,
      team: await this.team(cycleId),
      candidates: await Promise.all(
        NEEDED_ROLES.map(async (role) => ({
          role,
          people: (await this.people.withRole(role)).map(({ id, name }) => ({ id, name })),
        })),
      ),
    };
  }

  async preview(filter: ScopeFilter): Promise<ScopePreview> {
    const counts = await this.customers.countScope(this.work.reader, filter);
    return scopePreviewView(counts, await this.people.departments());
  }

  /** While the list can still be frozen anew, what the filter finds now; then what was frozen. */
  private async counts(cycle: Cycle): Promise<ScopePreview> {
    if (cycle.state === 'target-setup') return this.preview(cycle.scopeFilter as ScopeFilter);
    const frozen = await this.members.frozenCounts(this.work.reader, cycle.id);
    return scopePreviewView(frozen, await this.people.departments());
  }

  private async team(cycleId: string): Promise<SetupSheet['team']> {
    const members = await this.members.members(this.work.reader, [cycleId]);
    const people = await this.people.byIds(members.map(({ personId }) => personId));
    return members.map(({ role, personId }) => ({
      role,
      person: { id: personId, name: people.get(personId)?.name ?? '—' },
    }));
  }
}
