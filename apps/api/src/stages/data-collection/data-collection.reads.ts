import { Injectable } from '@nestjs/common';
import type {
  CollectedValue,
  CollectionOverview,
  dataCollection,
  DataImport,
  OutputOf,
} from '@assay/contract';
import { indicatorsOf, type Indicator } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { RecordRepository } from '../../core/records/record.repository.js';
import { CollectionRepository } from './collection.repository.js';
import { collectedIndicators, collectedValueView, coverageView, importView } from './data-collection.view.js';
import type { Import } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { ValueRepository } from './value.repository.js';

const PAGE = 200;

/** Questions of data collection. */
@Injectable()
export class DataCollectionReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly imports: ImportRepository,
    private readonly valueRows: ValueRepository,
    private readonly collections: CollectionRepository,
    private readonly records: RecordRepository,
  ) {}

  async overview(cycleId: string): Promise<CollectionOverview> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const collection = await this.collections.find(manager, cycleId);
    return {
      imports: (await this.imports.ofCycle(manager, cycleId)).map(importView),
      records: await this.records.counts(manager),
      collectedAt: collection?.collectedAt?.toISOString() ?? null,
      fresh: collection !== null && collection.collectedRevision === collection.revision,
      taskId: collection?.taskId ?? null,
      coverage: coverageView(
        await this.indicators(manager, cycle),
        await this.valueRows.covered(manager, cycleId),
        cycle.customers,
        await this.valueRows.waivers(manager, cycleId),
      ),
    };
  }

  async one(cycleId: string, importId: string): Promise<DataImport> {
    return importView(await this.importOf(cycleId, importId));
  }

  async setAside(
    cycleId: string,
    importId: string,
    after: number,
    rule: string | undefined,
  ): Promise<OutputOf<typeof dataCollection.setAside>> {
    const found = await this.importOf(cycleId, importId);
    const rows = await this.imports.setAsideAfter(this.work.reader, importId, after, PAGE + 1, rule);
    const items = rows.slice(0, PAGE).map(({ line, columnKey, rule: broken, value }) => ({
      line,
      column: columnKey,
      rule: broken,
      value,
    }));
    return { items, total: found.setAside, next: rows.length > PAGE ? String(items.at(-1)?.line) : null };
  }

  async values(cycleId: string, customerId: string): Promise<CollectedValue[]> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    await this.cycles.customer(manager, cycleId, customerId);
    const values = await this.valueRows.valuesOf(manager, cycleId, customerId);
    const entries = (await this.valueRows.entriesOf(manager, cycleId, customerId)).filter(
      ({ at }) => at <= cycle.periodEnd,
    );
    return collectedIndicators(await this.indicators(manager, cycle)).map((indicator) =>
      collectedValueView(
        indicator,
        values.find(({ indicatorKey }) => indicatorKey === indicator.key),
        entries.find(({ indicatorKey }) => indicatorKey === indicator.key),
      ),
    );
  }

  async missing(
    cycleId: string,
    indicator: string | undefined,
    limit: number,
  ): Promise<OutputOf<typeof dataCollection.missing>> {
    await this.cycles.one(this.work.reader, cycleId);
    const lines = await this.valueRows.missing(this.work.reader, cycleId, indicator, limit);
    return lines.map(({ total, ...line }) => ({ ...line, of: total }));
  }

  /** @throws RuleBroken not-found when the import is another cycle's */
  async importOf(cycleId: string, importId: string): Promise<Import> {
    const found = await this.imports.find(this.work.reader, importId);
    if (found?.cycleId !== cycleId) throw new RuleBroken('not-found');
    return found;
  }

  private async indicators(manager: EntityManager, cycle: Cycle): Promise<readonly Indicator[]> {
    if (!cycle.modelVersionId) return [];
    return indicatorsOf((await this.models.ofCycle(manager, cycle)).content);
  }
}
