import { Injectable } from '@nestjs/common';
import { CONFIDENCES, type CustomerPanel, type expertScoring, type InputOf } from '@assay/contract';
import type { EvaluationModel, RubricLevel } from '@assay/model';
import { gradedEvaluation, gradeShares } from '@assay/scoring';
import type { EntityManager } from 'typeorm';
import { Work } from '../../../platform/database/work.js';
import { CustomerReader } from '../../../core/customers/customer.reader.js';
import { CycleReader } from '../../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../../core/models/model.reader.js';
import { PeopleReader } from '../../../core/people/people.reader.js';
import { expertIndicators, rubricOf } from '../expert-indicators.js';
import { OfficialScores } from '../official-scores.js';
import { ScoreChangeRepository } from '../second-round/score-change.repository.js';
import { ScoringRulesRepository } from '../rules/scoring-rules.repository.js';
import { ScoringBoardRepository } from '../scoring-board.repository.js';
import { SheetScoreRepository, type SubmittedScore } from '../sheet-score.repository.js';

/** What the panel makes of one customer, once none of its sheets is open any more. */
@Injectable()
export class ReadCustomerPanel {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly rules: ScoringRulesRepository,
    private readonly board: ScoringBoardRepository,
    private readonly aggregates: OfficialScores,
    private readonly scores: SheetScoreRepository,
    private readonly changes: ScoreChangeRepository,
  ) {}

  async run({ params }: InputOf<typeof expertScoring.customerPanel>): Promise<CustomerPanel> {
    const manager = this.work.reader;
    const { cycleId, customerId } = params;
    const cycle = await this.cycles.one(manager, cycleId);
    await this.cycles.customer(manager, cycleId, customerId);
    const customer = (await this.customers.byIds(manager, [customerId])).get(customerId);
    const head = { customer: { id: customerId, code: customer?.code ?? '—', name: customer?.name ?? '—' } };
    const sheets = await this.board.sheetsOf(manager, cycleId, [customerId]);
    if (sheets.length === 0 || sheets.some(({ state }) => state === 'open')) return { ...head, panel: null };
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const { aggregate } = await this.rules.of(manager, cycle);
    const done = !(await this.board.counts(manager, cycleId)).some(
      ({ state, purpose }) => state === 'open' && purpose === 'scoring',
    );
    const found = await this.aggregates.of(manager, cycleId, { model, aggregate, done }, [customerId]);
    const scores = await this.scores.submitted(manager, cycleId, [customerId]);
    return {
      ...head,
      panel: {
        aggregates: [...(found.get(customerId) ?? [])],
        indicators: expertIndicators(model).map((indicator) => {
          const own = scores.filter(({ indicatorKey }) => indicatorKey === indicator.key);
          const grades = rubricOf(indicator);
          const shares = gradeShares(
            own.map(({ score }) => score),
            grades.map(({ score }) => score),
          );
          return {
            indicator: indicator.key,
            grades: grades.map(({ score, name }, at) => ({ score, name, share: shares[at] ?? 0 })),
            confidence: CONFIDENCES.map((level) => ({
              level,
              count: own.filter(({ confidence }) => confidence === level).length,
            })),
            notes: own.flatMap(({ note }) => (note === '' ? [] : [note])).sort(),
          };
        }),
        fuzzy: fuzzyOf(model, scores),
        changes: await this.changesOf(manager, sheets),
      },
    };
  }

  private async changesOf(
    manager: EntityManager,
    sheets: readonly { readonly id: string; readonly expertId: string }[],
  ): Promise<NonNullable<CustomerPanel['panel']>['changes']> {
    const expertOf = new Map(sheets.map(({ id, expertId }) => [id, expertId]));
    const people = await this.people.byIds([...expertOf.values()], manager);
    const changes = await this.changes.ofSheets(manager, [...expertOf.keys()]);
    return changes.map(({ sheetId, indicatorKey, fromScore, toScore, reason, at }) => ({
      expert: people.get(expertOf.get(sheetId) ?? '')?.name ?? '—',
      indicator: indicatorKey,
      from: fromScore,
      to: toScore,
      reason,
      at: at.toISOString(),
    }));
  }
}

function fuzzyOf(
  model: EvaluationModel,
  scores: readonly SubmittedScore[],
): NonNullable<CustomerPanel['panel']>['fuzzy'] {
  const byIndicator = Map.groupBy(scores, ({ indicatorKey }) => indicatorKey);
  const graded = gradedEvaluation(
    model,
    new Map([...byIndicator].map(([key, own]) => [key, own.map(({ score }) => score)])),
  );
  if (!graded.ok) return null;
  const { grades, normalised, score, grade, warnings } = graded.value;
  const levels = expertIndicators(model).flatMap((indicator) => rubricOf(indicator));
  return {
    score,
    grades: grades.map((value, at) => ({
      score: value,
      name: commonName(levels.filter((level) => level.score === value)),
      share: normalised[at] ?? 0,
    })),
    largest: grades[grade] ?? null,
    close: warnings.some(({ code }) => code === 'grades-close'),
  };
}

/** The name of a grade where all rubrics call it alike; else it is so many points. */
function commonName(levels: readonly RubricLevel[]): RubricLevel['name'] {
  const [first] = levels;
  const alike = first && levels.every(({ name }) => name.zh === first.name.zh && name.en === first.name.en);
  return alike ? first.name : { zh: '分', en: 'points' };
}
