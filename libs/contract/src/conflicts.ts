import * as z from 'zod';

/** What an expert may declare when handing a sheet back. */
export const DECLARED_CONFLICTS = [
  'family',
  'employment',
  'investment',
  'past-service',
  'dispute',
  'other',
] as const;
export const declaredConflict = z.enum(DECLARED_CONFLICTS);
export type DeclaredConflict = z.output<typeof declaredConflict>;

/**
 * What ties an expert to a customer, by what the product knows: owns it (`owner`), owned it in another cycle
 * (`past-owner`), declared a conflict once (`declared`), heads its department (`head`), works there (`member`) or
 * did (`past-member`).
 */
export const foundConflict = z.enum(['owner', 'past-owner', 'declared', 'head', 'member', 'past-member']);
export type FoundConflict = z.output<typeof foundConflict>;
