import type { AssignedSheet, OwnSheet } from '@assay/contract';
import type { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

const settled = {
  submitted: 'stateSubmitted',
  recused: 'stateRecused',
  expired: 'stateExpired',
} as const satisfies Record<string, Key>;

/** How a sheet stands, for the coordinator, who does not see how far an open one is. */
export function sheetState({ state, reopened }: Pick<AssignedSheet, 'state' | 'reopened'>): Key {
  if (state !== 'open') return settled[state];
  return reopened ? 'stateReopened' : 'stateOpen';
}

/** How an own sheet stands. */
export function ownState(sheet: Pick<OwnSheet, 'state' | 'reopened' | 'scored' | 'of'>): Key {
  if (sheet.state !== 'open' || sheet.reopened) return sheetState(sheet);
  if (isReady(sheet)) return 'stateDone';
  return sheet.scored > 0 ? 'stateBegun' : 'stateOpen';
}

/** Every indicator is scored, only the submission is missing. */
export function isReady({ state, scored, of }: Pick<OwnSheet, 'state' | 'scored' | 'of'>): boolean {
  return state === 'open' && scored === of;
}

/** Link to the page where a sheet is scored. */
export function sheetLink({ id, cycle }: Pick<OwnSheet, 'id' | 'cycle'>): readonly string[] {
  return ['/cycles', cycle.id, 'expert-scoring', 'sheets', id];
}

/**
 * The sheet to go on with: the first that still lacks a score behind the given one, else from the beginning.
 * Undefined when none is left.
 */
export function nextSheet(sheets: readonly OwnSheet[], after?: string): OwnSheet | undefined {
  const at = sheets.findIndex(({ id }) => id === after);
  const wanted = [...sheets.slice(at + 1), ...sheets.slice(0, Math.max(0, at))];
  return wanted.find((sheet) => sheet.state === 'open' && !isReady(sheet));
}
