import { Injectable } from '@nestjs/common';
import type { OwnText, PlanDraft } from '@assay/contract';
import { findIndicator, inputsOf, type EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { NewAction } from '../../core/actions/action.repository.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { keptPromise, RunBook, type PlannedRun } from './run-book.js';
import type { Explained } from './promises.js';

/** The part of an action that somebody plans by hand. */
export type Written = Pick<
  NewAction,
  | 'indicator'
  | 'problem'
  | 'measure'
  | 'measureKey'
  | 'departmentId'
  | 'dueDate'
  | 'effectMetric'
  | 'effectFrom'
  | 'effectTo'
  | 'effectBeyond'
  | 'promise'
  | 'runId'
>;

const sameWords = (a: OwnText, b: OwnText): boolean => a.zh === b.zh && a.en === b.en;

/** The playbook's key of a measure, as long as its words are the playbook's. */
export function measureKeyOf(model: EvaluationModel, { measure, measureKey }: PlanDraft): string | null {
  const known = model.tiers
    .flatMap(({ playbook }) => playbook.measures)
    .find((one) => one.key === measureKey && sameWords(one.name, measure));
  return known?.key ?? null;
}

/** Checks what somebody planned by hand and turns it into the columns of an action. */
@Injectable()
export class PlanWriter {
  constructor(
    private readonly runs: RunBook,
    private readonly people: PeopleReader,
    private readonly calendar: Calendar,
  ) {}

  /**
   * @param keptDue a due date that may stay as it is, though it has passed
   * @throws RuleBroken unknown-indicator, not-found, due-in-the-past
   */
  async check(
    manager: EntityManager,
    model: EvaluationModel,
    draft: PlanDraft,
    keptDue?: string,
  ): Promise<void> {
    const { indicator, effect, departmentId, dueDate } = draft;
    if (indicator !== null && !findIndicator(model, indicator)) {
      throw new RuleBroken('unknown-indicator', { indicator });
    }
    if (effect && !inputsOf(model).some(({ key }) => key === effect.metric)) {
      throw new RuleBroken('unknown-indicator', { indicator: effect.metric });
    }
    const departments = await this.people.departments(manager);
    if (departmentId !== null && !departments.some(({ id }) => id === departmentId)) {
      throw new RuleBroken('not-found');
    }
    if (dueDate !== keptDue && dueDate < this.calendar.today()) {
      throw new RuleBroken('due-in-the-past', { due: dueDate });
    }
  }

  /** The columns for each of the customers, whose promises differ. */
  async write(
    manager: EntityManager,
    model: EvaluationModel,
    run: PlannedRun | null,
    draft: PlanDraft,
    customerIds: readonly string[],
  ): Promise<Map<string, Written>> {
    const none = new Map<string, Explained>();
    const explained = draft.effect ? await this.runs.explained(manager, run, customerIds) : none;
    const { indicator, problem, measure, departmentId, dueDate } = draft;
    const measureKey = measureKeyOf(model, draft);
    const common = { indicator, problem, measure, measureKey, departmentId, dueDate };
    return new Map(
      customerIds.map((id) => [id, { ...common, ...keptPromise(run, explained.get(id), draft.effect) }]),
    );
  }
}
