import type { ActionLine, CustomerPlan, OwnText, PlanDraft, PlanOption } from '@assay/contract';
import { fromUnit, inUnit } from '../../core/models/typed-value';

type Lang = 'zh' | 'en';
type Measure = CustomerPlan['measures'][number];

/** An action as its form holds it; an empty text is none. */
export interface PlanEntry {
  readonly indicator: string;
  readonly problem: string;
  readonly measure: string;
  readonly departmentId: string;
  /** Empty: the customer's account owner. */
  readonly ownerId: string;
  readonly dueDate: string;
  readonly metric: string;
  /** In the unit of the screen, as it was typed. */
  readonly goal: string;
}

/** What the words of an entry came from: as long as nobody changes them, both languages are kept. */
export interface Origins {
  readonly problem: OwnText | undefined;
  readonly measure: OwnText | undefined;
  readonly measureKey: string | null;
}

export const NO_ORIGINS: Origins = { problem: undefined, measure: undefined, measureKey: null };

export const shown = (text: OwnText, lang: Lang): string =>
  (lang === 'zh' ? (text.zh ?? text.en) : (text.en ?? text.zh)) ?? '';

/** The words as they are kept: as they came where nobody changed them, else in the writer's language alone. */
export function written(words: string, origin: OwnText | undefined, lang: Lang): OwnText {
  if (origin && shown(origin, lang) === words) return { zh: origin.zh, en: origin.en };
  return lang === 'zh' ? { zh: words, en: null } : { zh: null, en: words };
}

/** A raw value in the unit of the screen, without the noise of dividing. */
export function entered(value: number, per: number): string {
  return String(inUnit(value, per));
}

/** A typed figure as a raw value; null when it is none. */
export function meant(goal: string, per: number): number | null {
  const typed = goal.trim() === '' ? NaN : Number(goal);
  return Number.isFinite(typed) ? fromUnit(typed, per) : null;
}

/** The goal of an entry; null when it has none, or the figure is none. */
export function goalOf(
  entry: Pick<PlanEntry, 'metric' | 'goal'>,
  options: readonly Pick<PlanOption, 'metric' | 'next'>[],
  per: number,
): PlanDraft['effect'] {
  const to = entry.metric === '' ? null : meant(entry.goal, per);
  if (to === null) return null;
  const next = options.find(({ metric }) => metric === entry.metric)?.next;
  return { metric: entry.metric, to, beyond: next?.to === to && next.beyond };
}

/** The entry of an action that is there already. */
export function entryOf(action: ActionLine, lang: Lang, per: number): PlanEntry {
  const { indicator, problem, measure, department, owner, dueDate, effect } = action;
  return {
    indicator: indicator ?? '',
    problem: shown(problem, lang),
    measure: shown(measure, lang),
    departmentId: department?.id ?? '',
    ownerId: owner.id,
    dueDate,
    metric: effect?.metric ?? '',
    goal: effect ? entered(effect.to, per) : '',
  };
}

export const EMPTY_ENTRY: PlanEntry = {
  indicator: '',
  problem: '',
  measure: '',
  departmentId: '',
  ownerId: '',
  dueDate: '',
  metric: '',
  goal: '',
};

/** Takes a measure of the playbook over, with its department and due date. */
export function withMeasure(
  entry: PlanEntry,
  { name, departmentId, dueDate }: Measure,
  lang: Lang,
): PlanEntry {
  return { ...entry, measure: name[lang], departmentId: departmentId ?? '', dueDate };
}

/** The keys of what must be there and is not. */
export function lacking(entry: PlanEntry): readonly ('problem' | 'measure' | 'dueDate' | 'goal')[] {
  const needed = ['problem', 'measure', 'dueDate'] as const;
  const empty = needed.filter((key) => entry[key].trim().length < 2);
  return entry.metric !== '' && meant(entry.goal, 1) === null ? [...empty, 'goal'] : empty;
}

/** The entry as the server takes it. */
export function draftOf(
  entry: PlanEntry,
  origins: Origins,
  options: readonly Pick<PlanOption, 'metric' | 'next'>[],
  lang: Lang,
  per: number,
): PlanDraft {
  return {
    indicator: entry.indicator || null,
    problem: written(entry.problem.trim(), origins.problem, lang),
    measure: written(entry.measure.trim(), origins.measure, lang),
    measureKey: origins.measureKey,
    departmentId: entry.departmentId || null,
    dueDate: entry.dueDate,
    effect: goalOf(entry, options, per),
  };
}
