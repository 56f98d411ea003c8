import { Injectable } from '@nestjs/common';
import { indicatorsOf } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import type { Names } from './staged-cells.js';

/** Finds whom and what a file means by its names: owners by login or name, departments by key or name. */
@Injectable()
export class KnownNames {
  constructor(
    private readonly work: Work,
    private readonly people: PeopleReader,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
  ) {}

  async load(): Promise<Names & { indicators(cycleId: string): Promise<ReadonlySet<string>> }> {
    const owners = new Map<string, string>();
    for (const { id, login, name } of await this.people.withRole('owner')) {
      owners.set(login.toLowerCase(), id).set(name.toLowerCase(), id);
    }
    const departments = new Map<string, string>();
    for (const { id, key, name } of await this.people.departments()) {
      departments.set(key, id).set(name.zh, id).set(name.en.toLowerCase(), id);
    }
    return {
      owner: (name) => owners.get(name.toLowerCase()) ?? null,
      department: (name) => departments.get(name.toLowerCase()) ?? null,
      indicators: (cycleId) => this.indicators(cycleId),
    };
  }

  /** Indicators whose values come from outside. */
  private async indicators(cycleId: string): Promise<ReadonlySet<string>> {
    const cycle = await this.cycles.one(this.work.reader, cycleId);
    const { content } = await this.models.ofCycle(this.work.reader, cycle);
    const outside = indicatorsOf(content).filter(({ source }) => source.kind === 'value');
    return new Set(outside.map(({ key }) => key));
  }
}
