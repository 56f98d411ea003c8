import type { Text, Unit } from '@assay/model';

import { say, type Language, type Said } from '../formats/language.js';
import { edgeText } from '../formats/units.js';
import { ACTION_STATUS_TEXTS, SHARED_TEXTS, type ActionStatus } from './shared-texts.js';

/** A retention action as reports show it (S3-38). */
export interface ReportedAction {
  /** What it cures; the model's words, or what somebody wrote. */
  readonly problem: Said;
  readonly measure: Said;
  readonly department: Text;
  /** Who does it; null while nobody has been named. */
  readonly owner: string | null;
  /** Day by which it is to be done. */
  readonly due: string;
  /** The figure that is to change; null where none was set. */
  readonly effect: {
    readonly name: Text;
    readonly unit: Unit;
    readonly from: number | null;
    readonly to: number;
  } | null;
  readonly status: ActionStatus;
  readonly overdue: boolean;
}

/** The same, as text. */
export interface ActionRow {
  readonly problem: string;
  readonly measure: string;
  readonly department: string;
  readonly owner: string;
  readonly due: string;
  readonly effect: string;
  readonly status: string;
  readonly overdue: string;
}

export function actionRow(action: ReportedAction, language: Language): ActionRow {
  return {
    problem: say(action.problem, language),
    measure: say(action.measure, language),
    department: action.department[language],
    owner: action.owner ?? '—',
    due: action.due,
    effect: effectText(action.effect, language),
    status: ACTION_STATUS_TEXTS[action.status][language],
    overdue: action.overdue ? SHARED_TEXTS.overdue[language] : '',
  };
}

/** "投诉率：15% → 5%". */
function effectText(effect: ReportedAction['effect'], language: Language): string {
  if (effect === null) return '—';
  const colon = language === 'zh' ? '：' : ': ';
  const to = edgeText(effect.to, effect.unit, language);
  const from = effect.from === null ? '' : `${edgeText(effect.from, effect.unit, language, 2)} `;
  return `${effect.name[language]}${colon}${from}→ ${to}`;
}
