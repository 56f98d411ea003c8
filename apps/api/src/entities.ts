import { Action } from './core/actions/action.entity.js';
import { AuditEntry, AuditHead } from './core/audit/audit-entry.entity.js';
import { Customer } from './core/customers/customer.entity.js';
import { CustomerEdit } from './core/customers/customer-edit.entity.js';
import { Cycle, CycleCustomer, CycleMember, CycleMove } from './core/cycle/cycle.entity.js';
import { ModelVersion } from './core/models/model-version.entity.js';
import { Department } from './core/people/department.entity.js';
import { Person, PersonRole } from './core/people/person.entity.js';
import { KnownDevice } from './core/people/sign-in/known-device.entity.js';
import { Session } from './core/people/sign-in/session.entity.js';
import { SignInThrottle } from './core/people/sign-in/sign-in-throttle.entity.js';
import { recordEntities } from './core/records/records.entity.js';
import { Task } from './core/tasks/task.entity.js';
import { IdempotentRequest } from './platform/http/idempotency.entity.js';
import { PrintedFile, PrintOrder } from './reports/print-order.entity.js';
import { CustomerResult, Run } from './stages/calculation/run.entity.js';
import { Import, ImportSetAside, StagedRow } from './stages/data-collection/import.entity.js';
import {
  Collection,
  CoverageWaiver,
  IndicatorEntry,
  IndicatorValue,
} from './stages/data-collection/value.entity.js';
import { ScoringReminder } from './stages/expert-scoring/reminders/scoring-reminder.entity.js';
import { ScoringRules } from './stages/expert-scoring/rules/scoring-rules.entity.js';
import { ScoreSheet, SheetScore } from './stages/expert-scoring/score-sheet.entity.js';
import { ScoreChange } from './stages/expert-scoring/second-round/score-change.entity.js';
import { Comparison, ComparisonSubmission } from './stages/weight-consensus/comparison.entity.js';
import { ComparisonSeat } from './stages/weight-consensus/comparison-seat.entity.js';
import { WeightRound, WeightRules } from './stages/weight-consensus/weight-round.entity.js';
import { WeightSet } from './stages/weight-consensus/weight-set.entity.js';
import { ReviewItem } from './stages/review/review-item.entity.js';
import { ActionWaiver } from './stages/strategy/action-waiver.entity.js';
import { ActionEvidence, ActionNote } from './stages/tracking/action-trail.entity.js';

/** Every table of the product; listed, since globs do not survive bundling. */
export const entities = [
  AuditEntry,
  AuditHead,
  Customer,
  CustomerEdit,
  Cycle,
  CycleCustomer,
  CycleMember,
  CycleMove,
  Department,
  IdempotentRequest,
  KnownDevice,
  ModelVersion,
  Person,
  PersonRole,
  Session,
  SignInThrottle,
  Task,
  ...recordEntities,
  Import,
  ImportSetAside,
  StagedRow,
  Collection,
  CoverageWaiver,
  IndicatorEntry,
  IndicatorValue,
  ScoringRules,
  ScoringReminder,
  ScoreChange,
  ScoreSheet,
  SheetScore,
  Comparison,
  ComparisonSubmission,
  ComparisonSeat,
  WeightRules,
  WeightRound,
  WeightSet,
  Run,
  CustomerResult,
  ReviewItem,
  PrintOrder,
  PrintedFile,
  Action,
  ActionWaiver,
  ActionNote,
  ActionEvidence,
];
