import type { ActionEvidence as EvidenceView, ActionNote as NoteView, TrackingBoard } from '@assay/contract';
import { isOverdue } from '@assay/cycle';
import type { Action } from '../../core/actions/action.entity.js';
import type { ActionEvidence, ActionNote } from './action-trail.entity.js';

export function noteView(note: ActionNote, actionId: string): NoteView {
  return {
    id: note.id,
    at: note.at.toISOString(),
    by: note.byName,
    text: note.text,
    status: note.status,
    percent: note.percent,
    earlier: note.actionId !== actionId,
  };
}

export function evidenceView(evidence: ActionEvidence, actionId: string): EvidenceView {
  return {
    id: evidence.id,
    fileName: evidence.fileName,
    kind: evidence.kind,
    bytes: evidence.bytes,
    at: evidence.at.toISOString(),
    by: evidence.byName,
    earlier: evidence.actionId !== actionId,
  };
}

export function countsView(actions: readonly Action[], today: string): TrackingBoard['counts'] {
  const of = (status: Action['status']): number => actions.filter((one) => one.status === status).length;
  return {
    open: of('open'),
    inProgress: of('in-progress'),
    done: of('done'),
    cancelled: of('cancelled'),
    overdue: actions.filter((action) => isOverdue(action, today)).length,
  };
}
