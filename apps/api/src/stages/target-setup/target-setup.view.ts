import type { Department, Language, ScopePreview } from '@assay/contract';
import type { ScopeCounts } from '../../core/customers/customer.reader.js';

/** Counts of a filter with departments by name; customers without a value are counted under a dash. */
export function scopePreviewView(
  counts: ScopeCounts,
  departments: readonly Department[],
  language: Language,
): ScopePreview {
  const names = new Map(departments.map(({ id, name }) => [id, name[language]]));
  return {
    customers: counts.customers,
    industries: counts.industries.map(({ value, customers }) => ({ value: value ?? '—', customers })),
    departments: counts.departments.map(({ value, customers }) => ({
      value: (value && names.get(value)) ?? '—',
      customers,
    })),
    withoutOwner: counts.withoutOwner,
    withoutDepartment: counts.withoutDepartment,
  };
}
