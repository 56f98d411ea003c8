import { CYCLE_STATES, DEPARTMENT_PRESETS, ROLES, STAGES, type CycleState } from '@assay/cycle';
import * as z from 'zod';

export const id = z.uuid();
export const idParams = z.strictObject({ id });
export const cycleParams = z.strictObject({ cycleId: id });
export const role = z.enum(ROLES);
export const stage = z.enum(STAGES);
export const cycleState = z.enum(CYCLE_STATES as [CycleState, ...CycleState[]]);
export const departmentPreset = z.enum(DEPARTMENT_PRESETS);

/** A calendar day, `2026-03-31`. */
export const day = z.iso.date();
/** A moment in UTC, `2026-03-31T08:00:00.000Z`. */
export const moment = z.iso.datetime();

/** A text in both languages. */
export const text = z.object({ zh: z.string(), en: z.string() });

/** A reason: what is returned, rejected, overridden, excluded or revealed never goes without one. */
export const reason = z.string().trim().min(5).max(2000);

/** The version the caller saw; a stale one is refused with 409 and the present state. */
export const version = z.int().min(1);

/** A person as others see them. */
export const personRef = z.object({ id, name: z.string() });
export type PersonRef = z.output<typeof personRef>;

/** Something that stands in the way, as a code with facts; the texts lie in both languages beside the codes. */
export const blocker = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  stage: stage.optional(),
});
export type Blocker = z.output<typeof blocker>;

/** A page of a long list by keyset: `next` is null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int().min(0), next: z.string().nullable() });
}
