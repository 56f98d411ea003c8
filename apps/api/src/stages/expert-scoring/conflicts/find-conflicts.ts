import type { FoundConflict } from '@assay/contract';

/** What ties a person to departments and to cases declared earlier. */
export interface ExpertTies {
  readonly id: string;
  readonly departmentId: string | null;
  readonly isHead: boolean;
  /** Departments the person was in before, by the audit trail. */
  readonly pastDepartmentIds: readonly string[];
}

/** Who had or has to do with a customer. */
export interface CustomerTies {
  /** Owner now, and when the list of this cycle was frozen. */
  readonly ownerIds: readonly string[];
  /** Owners by the frozen lists of other cycles, and by the audit trail. */
  readonly pastOwnerIds: readonly string[];
  /** Department now, and when the list of this cycle was frozen. */
  readonly departmentIds: readonly string[];
  /** Experts who once recused themselves from this customer, in this cycle or another. */
  readonly declaredIds: readonly string[];
}

/** Those that bar an expert unless the coordinator overrules them; the others are shown and avoided. */
const BARRING = ['owner', 'past-owner', 'declared', 'head'] as const satisfies readonly FoundConflict[];

export type BarringConflict = (typeof BARRING)[number];

/** Every conflict of interest between an expert and a customer, gravest first; empty when there is none. */
export function findConflicts(expert: ExpertTies, customer: CustomerTies): FoundConflict[] {
  const found: FoundConflict[] = [];
  const inDepartment = expert.departmentId !== null && customer.departmentIds.includes(expert.departmentId);
  if (customer.ownerIds.includes(expert.id)) found.push('owner');
  else if (customer.pastOwnerIds.includes(expert.id)) found.push('past-owner');
  if (customer.declaredIds.includes(expert.id)) found.push('declared');
  if (inDepartment) found.push(expert.isHead ? 'head' : 'member');
  else if (expert.pastDepartmentIds.some((past) => customer.departmentIds.includes(past)))
    found.push('past-member');
  return found;
}

/** The gravest conflict that bars, or undefined when the expert may be assigned. */
export function barringOf(conflicts: readonly FoundConflict[]): BarringConflict | undefined {
  return BARRING.find((one) => conflicts.includes(one));
}
