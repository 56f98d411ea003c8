import { periodText } from '../formats/dates.js';
import { fill, inLanguage, type Language } from '../formats/language.js';
import { decimals, percent } from '../formats/numbers.js';
import { actionRow, type ActionRow } from '../shared/action-row.js';
import { SHARED_TEXTS } from '../shared/shared-texts.js';
import { tierChip, type TierChip } from '../shared/tier-chip.js';
import type { ActionPlanData, PlannedAction } from './action-plan-data.js';
import { ACTION_PLAN_TEXTS } from './action-plan-texts.js';

type Words = Record<keyof typeof ACTION_PLAN_TEXTS, string>;

interface PlanRow extends ActionRow {
  readonly who: string;
  readonly code: string;
  readonly chip: TierChip;
}

/** Everything the template prints, as text. */
export interface ActionPlanView {
  readonly words: Words;
  readonly shared: Record<keyof typeof SHARED_TEXTS, string>;
  readonly name: string;
  readonly period: string;
  readonly tiles: readonly { readonly label: string; readonly figure: string; readonly more: string }[];
  readonly actions: readonly PlanRow[];
}

export function actionPlanView(data: ActionPlanData, language: Language): ActionPlanView {
  const words = inLanguage(ACTION_PLAN_TEXTS, language);
  return {
    words,
    shared: inLanguage(SHARED_TEXTS, language),
    name: data.cycle.name,
    period: periodText(data.cycle.periodStart, data.cycle.periodEnd, language),
    tiles: tiles(data.actions, words),
    actions: data.actions.map((action) => planRow(action, data, words, language)),
  };
}

function planRow(action: PlannedAction, data: ActionPlanData, words: Words, language: Language): PlanRow {
  const chip = tierChip(data.model, action.tier, language);
  return {
    ...actionRow(action, language),
    who: action.customer?.name ?? fill(words.wholeTier, { tier: chip.name }),
    code: action.customer?.code ?? '',
    chip,
  };
}

function tiles(actions: readonly PlannedAction[], words: Words): ActionPlanView['tiles'] {
  const counted = actions.filter(({ status }) => status !== 'cancelled' && status !== 'waived');
  const done = counted.filter(({ status }) => status === 'done').length;
  const overdue = counted.filter((action) => action.overdue).length;
  const customers = new Set(counted.flatMap(({ customer }) => customer?.code ?? [])).size;
  const share = (count: number): string =>
    counted.length === 0 ? '' : fill(words.ofAll, { share: percent(count / counted.length, 0) });
  const tile = (label: string, count: number, more: string) => ({ label, figure: decimals(count, 0), more });
  return [
    tile(words.actions, counted.length, fill(words.forCustomers, { count: customers })),
    tile(words.done, done, share(done)),
    tile(words.open, counted.length - done, share(counted.length - done)),
    tile(words.overdue, overdue, share(overdue)),
  ];
}
