import type { Department, ScopePreview } from '@assay/contract';
import type { ScopeCounts } from '../../core/customers/customer.reader.js';

/** Counts of a filter, departments by name. */
export function scopePreviewView(counts: ScopeCounts, departments: readonly Department[]): ScopePreview {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return {
    customers: counts.customers,
    industries: counts.industries.map(({ value, customers }) => ({ value, customers })),
    departments: counts.departments.map(({ value, customers }) => ({
      name: (value === null ? null : names.get(value)) ?? null,
      customers,
    })),
    withoutOwner: counts.withoutOwner,
    withoutDepartment: counts.withoutDepartment,
  };
}
