import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OwnSheet, ScoreSheet as SheetView } from '@assay/contract';
import { may } from '@assay/cycle';
import { indicatorsOf } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { DataCollectionReader } from '../data-collection/data-collection.reader.js';
import { expertIndicators } from './expert-indicators.js';
import { ownSheetView, scoreSheetView } from './expert-scoring.view.js';
import { groupBy } from './group-by.js';
import { ScoringRulesRepository } from './rules/scoring-rules.repository.js';
import type { ScoreSheet } from './score-sheet.entity.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';
import { ScoreChangeRepository, type FirstRoundScore } from './second-round/score-change.repository.js';
import { SheetScoreRepository } from './sheet-score.repository.js';

/** What an expert may know: the own sheets and nothing of anybody else's. */
@Injectable()
export class ScoreSheetReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly values: DataCollectionReader,
    private readonly sheets: ScoreSheetRepository,
    private readonly scores: SheetScoreRepository,
    private readonly rules: ScoringRulesRepository,
    private readonly changes: ScoreChangeRepository,
  ) {}

  async mine(actor: Actor, { query }: InputOf<typeof expertScoring.mine>): Promise<OwnSheet[]> {
    const manager = this.work.reader;
    const sheets = await this.sheets.own(manager, actor.id, query.cycleId);
    const customers = await this.customers.byIds(
      manager,
      sheets.map(({ customerId }) => customerId),
    );
    const scored = await this.scores.scoredKeys(
      manager,
      sheets.map(({ id }) => id),
    );
    const views: OwnSheet[] = [];
    for (const [cycleId, ofCycle] of groupBy(sheets, (sheet) => sheet.cycleId)) {
      const cycle = await this.cycles.one(manager, cycleId);
      const indicators = expertIndicators((await this.models.ofCycle(manager, cycle)).content);
      for (const sheet of ofCycle) {
        const customer = customers.get(sheet.customerId);
        views.push(ownSheetView(sheet, cycle, customer, indicators, scored.get(sheet.id) ?? []));
      }
    }
    return views;
  }

  /** @throws RuleBroken not-found also when the sheet is another expert's */
  async one(actor: Actor, sheetId: string): Promise<SheetView> {
    const manager = this.work.reader;
    const sheet = await this.sheets.find(manager, sheetId);
    if (!sheet) throw new RuleBroken('not-found');
    demand(actor, 'sheet.read', { assigneeId: sheet.expertId });
    const cycle = await this.cycles.one(manager, sheet.cycleId);
    const { content } = await this.models.ofCycle(manager, cycle);
    const customer = (await this.customers.byIds(manager, [sheet.customerId])).get(sheet.customerId);
    const scores = await this.scores.ofSheet(manager, sheetId);
    const indicators = expertIndicators(content);
    const scored = scores.flatMap((one) => (one.score === null ? [] : [one.indicatorKey]));
    const rules = await this.rules.of(manager, cycle);
    const inStage = may(actor, 'sheet.score', { state: cycle.state }).allowed;
    return scoreSheetView({
      own: ownSheetView(sheet, cycle, customer, indicators, scored),
      sheet,
      cycle,
      customer,
      indicators: indicatorsOf(content),
      expertIndicators: indicators,
      values: await this.values.valuesOf(manager, cycle.id, sheet.customerId),
      scores,
      editable: sheet.state === 'open' && inStage,
      revisable:
        sheet.state === 'submitted' && sheet.purpose === 'scoring' && rules.secondRoundAt !== null && inStage,
      disclosed: await this.disclosed(manager, sheet, rules.secondRoundAt !== null),
      changes: await this.changes.ofSheets(manager, [sheet.id]),
    });
  }

  /** What the panel said of the customer, for an expert who has said so, too. */
  private async disclosed(
    manager: EntityManager,
    { cycleId, customerId, purpose, state }: ScoreSheet,
    secondRound: boolean,
  ): Promise<FirstRoundScore[]> {
    if (state !== 'submitted') return [];
    if (purpose === 'calibration') return this.changes.calibration(manager, cycleId, customerId);
    return secondRound ? this.changes.firstRound(manager, cycleId, customerId) : [];
  }
}
