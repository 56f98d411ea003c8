import * as z from 'zod';
import { cycleParams, day, id, personRef, role, text, version } from './common.js';
import { target, teamMember } from './cycles.js';
import { endpoint } from './endpoint.js';

/** Which customers the cycle is about; an empty list means any. */
export const scopeFilter = z.strictObject({
  industries: z.array(z.string().max(100)).max(200),
  regions: z.array(z.string().max(100)).max(200),
  sizes: z.array(z.string().max(40)).max(50),
  departmentIds: z.array(id).max(100),
  stages: z.array(z.enum(['potential', 'existing', 'lost'])).max(3),
});
export type ScopeFilter = z.output<typeof scopeFilter>;

/** How many customers a filter finds, and how they spread. */
export const scopePreview = z.object({
  customers: z.int(),
  /** Null where the customers have none. */
  industries: z.array(z.object({ value: z.string().nullable(), customers: z.int() })),
  departments: z.array(z.object({ name: text.nullable(), customers: z.int() })),
  withoutOwner: z.int(),
  withoutDepartment: z.int(),
});
export type ScopePreview = z.output<typeof scopePreview>;

export const setupSheet = z.object({
  version,
  goal: z.string(),
  target: target.nullable(),
  periodStart: day,
  periodEnd: day,
  filter: scopeFilter,
  preview: scopePreview,
  frozen: z.boolean(),
  /** Values that occur among the customers, for the filter's choices. */
  choices: z.object({
    industries: z.array(z.string()),
    regions: z.array(z.string()),
    sizes: z.array(z.string()),
  }),
  modelVersionId: id.nullable(),
  team: z.array(teamMember),
  /** People who could join, by role. */
  candidates: z.array(z.object({ role, people: z.array(personRef) })),
});
export type SetupSheet = z.output<typeof setupSheet>;

const seen = z.strictObject({ version });

export const targetSetup = {
  sheet: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/target-setup',
    permission: 'cycle.read',
    summary: 'Goal, target, scope, model and team of a cycle',
    params: cycleParams,
    response: setupSheet,
  }),
  setGoal: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/target-setup/goal',
    permission: 'cycle.setup',
    summary: 'Set the goal with its measurable target, and the period',
    params: cycleParams,
    body: seen.extend({
      name: z.string().trim().min(2).max(100),
      goal: z.string().trim().min(5).max(500),
      target: z.strictObject({
        measure: z.string().trim().min(2).max(200),
        unit: z.string().trim().max(20),
        from: z.number().nullable(),
        to: z.number(),
      }),
      periodStart: day,
      periodEnd: day,
    }),
    response: setupSheet,
  }),
  preview: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/target-setup/preview',
    permission: 'cycle.setup',
    summary: 'How many customers a filter would find; changes nothing',
    params: cycleParams,
    body: z.strictObject({ filter: scopeFilter }),
    response: scopePreview,
  }),
  freezeScope: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/target-setup/scope',
    permission: 'cycle.setup',
    summary: 'Freeze the list of customers that the filter finds now',
    params: cycleParams,
    body: seen.extend({ filter: scopeFilter }),
    response: setupSheet,
  }),
  chooseModel: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/target-setup/model',
    permission: 'cycle.setup',
    summary: 'Choose the version of the evaluation model',
    params: cycleParams,
    body: seen.extend({ modelVersionId: id }),
    response: setupSheet,
  }),
  setTeam: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/target-setup/team',
    permission: 'cycle.setup',
    summary: 'Name the people of the cycle by role',
    params: cycleParams,
    body: seen.extend({
      team: z
        .array(z.strictObject({ role, personId: id }))
        .min(1)
        .max(500),
    }),
    response: setupSheet,
  }),
};
