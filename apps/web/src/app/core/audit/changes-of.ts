import type { AuditEntryView } from '@assay/contract';

/** A field as it was and as it is. */
export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What an entry changed, field by field; fields that stayed are left out. */
export function changesOf({ before, after }: Pick<AuditEntryView, 'before' | 'after'>): readonly Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .map((field) => ({ field, before: shown(before?.[field]), after: shown(after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
