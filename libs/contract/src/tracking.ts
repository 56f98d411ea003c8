import * as z from 'zod';
import { actionFilter, actionLine, actionStatus, tierRef } from './actions.js';
import { cycleParams, cycleState, day, id, moment, personRef, version } from './common.js';
import { endpoint } from './endpoint.js';

/** Kinds of files that may be evidence; told by their content, not by their names. */
export const EVIDENCE_KINDS = ['pdf', 'png', 'jpg', 'xlsx', 'docx', 'csv', 'txt'] as const;
export const evidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.output<typeof evidenceKind>;

/** Megabytes of one evidence file, and files of one action, at most. */
export const EVIDENCE_MAX_MB = 20;
export const EVIDENCE_MAX_FILES = 50;

/** What was said of an action, newest last. A change of progress is a note as well. */
export const actionNote = z.object({
  id: z.string(),
  at: moment,
  by: z.string(),
  text: z.string().nullable(),
  status: actionStatus.nullable(),
  percent: z.int().nullable(),
  /** Written in the cycle before, when the action was still there. */
  earlier: z.boolean(),
});
export type ActionNote = z.output<typeof actionNote>;

export const actionEvidence = z.object({
  id,
  fileName: z.string(),
  kind: evidenceKind,
  bytes: z.int(),
  at: moment,
  by: z.string(),
  earlier: z.boolean(),
});
export type ActionEvidence = z.output<typeof actionEvidence>;

/** An action with everything that happened to it. */
export const actionDetail = actionLine.extend({
  /** The server's day. */
  today: day,
  cycleState,
  notes: z.array(actionNote),
  evidence: z.array(actionEvidence),
  /** Why the caller may not work on it; null when they may. */
  refusal: z.string().nullable(),
});
export type ActionDetail = z.output<typeof actionDetail>;

/** The actions of a cycle as a board. */
export const trackingBoard = z.object({
  /** The server's day, by which things are overdue. */
  today: day,
  actions: z.array(actionLine),
  /** Before the filter. */
  counts: z.object({
    open: z.int(),
    inProgress: z.int(),
    done: z.int(),
    cancelled: z.int(),
    overdue: z.int(),
  }),
  /** People who have actions here. */
  owners: z.array(personRef),
});
export type TrackingBoard = z.output<typeof trackingBoard>;

/** An own action; `workable` while its cycle is in tracking. */
export const ownAction = actionLine.extend({ workable: z.boolean() });
export type OwnAction = z.output<typeof ownAction>;

/** Own actions that are told at once, at most. */
export const OWN_ACTIONS_MOST = 1_000;

/** A customer as an account owner's list shows it: where it stands, and what is to be done. */
export const trackedCustomer = z.object({
  customerId: id,
  code: z.string(),
  name: z.string(),
  industry: z.string().nullable(),
  owner: personRef.nullable(),
  /** Of the newest cycle whose tiers are decided. */
  cycle: z.object({ id, name: z.string() }),
  tier: tierRef.nullable(),
  previousTier: tierRef.nullable(),
  total: z.number().nullable(),
  previousTotal: z.number().nullable(),
  openActions: z.int(),
  overdueActions: z.int(),
});
export type TrackedCustomer = z.output<typeof trackedCustomer>;

const note = z.string().trim().min(2).max(2000);
const actionParams = z.strictObject({ actionId: id });

export const tracking = {
  board: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/tracking',
    permission: 'action.read',
    summary: 'The actions of a cycle that the caller may see',
    params: cycleParams,
    query: actionFilter,
    response: trackingBoard,
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/actions/mine',
    permission: 'action.read',
    summary: "The caller's own actions, across cycles: open ones by due date, then ended ones, newest first",
    query: z.strictObject({
      which: z.enum(['open', 'ended']).optional(),
      limit: z.coerce.number().int().min(1).max(OWN_ACTIONS_MOST).default(OWN_ACTIONS_MOST),
    }),
    response: z.object({
      today: day,
      /** How many there are, whatever was asked for. */
      open: z.int(),
      ended: z.int(),
      actions: z.array(ownAction),
    }),
  }),
  customers: endpoint({
    method: 'GET',
    path: '/api/actions/customers',
    permission: 'customers.read',
    summary: 'The customers the caller may see with their tier and open actions, across cycles',
    response: z.array(trackedCustomer),
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/actions/:actionId',
    permission: 'action.read',
    summary: 'One action with notes and evidence',
    params: actionParams,
    response: actionDetail,
  }),
  progress: endpoint({
    method: 'PUT',
    path: '/api/actions/:actionId/progress',
    permission: 'action.work',
    summary: 'Say how far an action is; ending it and taking it up again need a note',
    params: actionParams,
    body: z.strictObject({
      version,
      status: actionStatus,
      percent: z.int().min(0).max(100),
      note: note.nullable().default(null),
    }),
    response: actionDetail,
  }),
  addNote: endpoint({
    method: 'POST',
    path: '/api/actions/:actionId/notes',
    permission: 'action.work',
    summary: 'Write a note',
    params: actionParams,
    body: z.strictObject({ text: note }),
    response: actionDetail,
  }),
  addEvidence: endpoint({
    method: 'POST',
    path: '/api/actions/:actionId/evidence',
    permission: 'action.work',
    summary: 'File evidence: PDF, PNG, JPEG, XLSX, DOCX, CSV or TXT',
    upload: true,
    params: actionParams,
    response: actionDetail,
  }),
  evidence: endpoint({
    method: 'GET',
    path: '/api/actions/:actionId/evidence/:evidenceId',
    permission: 'action.read',
    summary: 'Download an evidence file',
    kind: 'download',
    params: actionParams.extend({ evidenceId: id }),
  }),
  removeEvidence: endpoint({
    method: 'DELETE',
    path: '/api/actions/:actionId/evidence/:evidenceId',
    permission: 'action.work',
    summary: 'Take an evidence file back',
    params: actionParams.extend({ evidenceId: id }),
    response: actionDetail,
  }),
};
