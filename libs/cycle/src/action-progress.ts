/** Where a retention action stands. */
export const ACTION_STATUSES = ['open', 'in-progress', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What the statuses are called, on pages and in reports alike. */
export const ACTION_STATUS_NAMES: Readonly<
  Record<ActionStatus, { readonly zh: string; readonly en: string }>
> = {
  open: { zh: '未开始', en: 'Not started' },
  'in-progress': { zh: '进行中', en: 'In progress' },
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

export interface ActionProgress {
  readonly status: ActionStatus;
  /** Whole percent, 0 to 100. */
  readonly percent: number;
}

/** Whether nothing more is to be done. */
export function isClosed(status: ActionStatus): boolean {
  return status === 'done' || status === 'cancelled';
}

/** Whether the day by which it was to be done has passed, `2026-03-31` each. */
export function isOverdue(
  action: { readonly status: ActionStatus; readonly dueDate: string },
  today: string,
): boolean {
  return !isClosed(action.status) && action.dueDate < today;
}

/**
 * Whether a change of progress must say why: what is ended and what is taken up again never goes
 * without a note.
 */
export function needsNote(before: ActionStatus, wanted: ActionStatus): boolean {
  return before !== wanted && (isClosed(before) || isClosed(wanted));
}

/**
 * What is kept of a wanted progress: done is 100 %, not started 0 %; whoever has done a part has
 * started; a cancelled action stays as far as it came.
 */
export function settledProgress(before: ActionProgress, wanted: ActionProgress): ActionProgress {
  switch (wanted.status) {
    case 'done':
      return { status: 'done', percent: 100 };
    case 'cancelled':
      return { status: 'cancelled', percent: before.percent };
    case 'open':
      return wanted.percent > 0 ? { status: 'in-progress', percent: wanted.percent } : wanted;
    case 'in-progress':
      return wanted;
  }
}
