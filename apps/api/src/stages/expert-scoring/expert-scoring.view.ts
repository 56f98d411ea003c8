import type {
  OwnSheet,
  ScoreAggregates,
  ScoreSheet as SheetView,
  ScoredCustomer,
  ScoringOverview,
  SheetCounts,
} from '@assay/contract';
import { wholeMonths, parseDay } from '@assay/metrics';
import type { Indicator } from '@assay/model';
import type { Customer } from '../../core/customers/customer.entity.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import type { KnownValue } from '../data-collection/data-collection.reader.js';
import { barringOf } from './conflicts/find-conflicts.js';
import type { ConflictsOf } from './conflicts/known-conflicts.js';
import { rubricOf } from './expert-indicators.js';
import type { ScoringReminder } from './reminders/scoring-reminder.entity.js';
import type { ScoreSheet, SheetScore } from './score-sheet.entity.js';
import type { BoardCustomer, StateCount } from './scoring-board.repository.js';
import { firstRoundView } from './second-round/first-round-view.js';
import type { ScoreChange } from './second-round/score-change.entity.js';
import type { FirstRoundScore } from './second-round/score-change.repository.js';
import { sheetFacts } from './sheet-facts.js';

export function sheetCounts(counts: readonly StateCount[]): SheetCounts {
  const of = (state: StateCount['state']): number =>
    counts.filter((one) => one.state === state).reduce((sum, { sheets }) => sum + sheets, 0);
  return {
    assigned: counts.reduce((sum, { sheets }) => sum + sheets, 0),
    submitted: of('submitted'),
    recused: of('recused'),
    expired: of('expired'),
    open: of('open'),
  };
}

/** The team's experts by name, then others who still have sheets. */
export function expertProgress(
  names: ReadonlyMap<string, string>,
  team: readonly string[],
  counts: readonly StateCount[],
  reminders: readonly ScoringReminder[] = [],
): ScoringOverview['experts'] {
  const ids = [...new Set([...team, ...counts.map(({ expertId }) => expertId)])];
  return ids
    .map((id) => ({
      person: { id, name: names.get(id) ?? '—' },
      inTeam: team.includes(id),
      sheets: sheetCounts(counts.filter(({ expertId }) => expertId === id)),
      reminded: remindedView(reminders.filter(({ expertId }) => expertId === id)),
    }))
    .sort(
      (a, b) => Number(b.inTeam) - Number(a.inTeam) || a.person.name.localeCompare(b.person.name, 'zh-CN'),
    );
}

function remindedView(reminders: readonly ScoringReminder[]): ScoringOverview['experts'][number]['reminded'] {
  const last = reminders.at(-1);
  return last ? { at: last.at.toISOString(), by: last.byName, times: reminders.length } : null;
}

/** A row of the matrix. As long as one sheet is open, no aggregate leaves the server: not even of the others. */
export function scoredCustomerView(
  { departmentId: _, ...customer }: BoardCustomer,
  sheets: readonly ScoreSheet[],
  aggregates: readonly ScoreAggregates[],
  expertIds: readonly string[],
  conflictsOf: ConflictsOf,
): ScoredCustomer {
  const settled = sheets.length > 0 && sheets.every(({ state }) => state !== 'open');
  return {
    ...customer,
    sheets: sheets.map(({ id, expertId, state, reason, declaredConflict, overruleReason, version }) => ({
      id,
      expertId,
      state,
      reopened: isReopened({ state, reason }),
      reason,
      declaredConflict,
      overruleReason,
      version,
    })),
    conflicts: expertIds.flatMap((expertId) => {
      const kinds = conflictsOf(customer.customerId, expertId);
      return kinds.length > 0
        ? [{ expertId, kinds: [...kinds], barred: barringOf(kinds) !== undefined }]
        : [];
    }),
    aggregates: settled ? [...aggregates] : null,
  };
}

const isReopened = ({ state, reason }: Pick<ScoreSheet, 'state' | 'reason'>): boolean =>
  state === 'open' && reason !== null;

export function ownSheetView(
  sheet: ScoreSheet,
  cycle: Pick<Cycle, 'id' | 'name' | 'deadlines'>,
  customer: Customer | undefined,
  indicators: readonly Indicator[],
  scoredKeys: readonly string[],
): OwnSheet {
  return {
    id: sheet.id,
    cycle: { id: cycle.id, name: cycle.name },
    due: cycle.deadlines['expert-scoring'] ?? null,
    customer: customer?.name ?? '—',
    industry: customer?.industry ?? null,
    purpose: sheet.purpose,
    state: sheet.state,
    reopened: isReopened(sheet),
    reason: sheet.reason,
    scored: indicators.filter(({ key }) => scoredKeys.includes(key)).length,
    of: indicators.length,
    submittedAt: sheet.submittedAt?.toISOString() ?? null,
    version: sheet.version,
  };
}

interface SheetParts {
  readonly own: OwnSheet;
  readonly sheet: ScoreSheet;
  readonly cycle: Cycle;
  readonly customer: Customer | undefined;
  readonly indicators: readonly Indicator[];
  readonly expertIndicators: readonly Indicator[];
  readonly values: ReadonlyMap<string, KnownValue>;
  readonly scores: readonly SheetScore[];
  readonly editable: boolean;
  readonly revisable: boolean;
  /** What the panel said, where that is disclosed to this expert. */
  readonly disclosed: readonly FirstRoundScore[];
  readonly changes: readonly ScoreChange[];
}

/** The whole sheet. Of the customer only what is listed here leaves the server: no contact data, no amount. */
export function scoreSheetView(parts: SheetParts): SheetView {
  const { sheet, cycle, customer, scores } = parts;
  return {
    ...parts.own,
    editable: parts.editable,
    revisable: parts.revisable,
    reasonBy: sheet.reasonByName,
    reasonAt: sheet.reasonAt?.toISOString() ?? null,
    profile: {
      size: customer?.size ?? null,
      region: customer?.region ?? null,
      tenureMonths: tenureMonths(customer?.since ?? null, cycle.periodEnd),
      asOf: cycle.periodEnd,
    },
    facts: sheetFacts(parts.indicators, parts.values),
    indicators: parts.expertIndicators.map((indicator) => {
      const written = scores.find(({ indicatorKey }) => indicatorKey === indicator.key);
      return {
        key: indicator.key,
        name: indicator.name,
        definition: indicator.definition,
        rubric: [...rubricOf(indicator)],
        score: written?.score ?? null,
        confidence: written?.confidence ?? null,
        note: written?.note ?? '',
        savedAt: written?.savedAt.toISOString() ?? null,
        firstRound: firstRoundView(
          parts.disclosed.filter(({ indicatorKey }) => indicatorKey === indicator.key),
          sheet.expertId,
          rubricOf(indicator).map(({ score }) => score),
        ),
        changes: parts.changes
          .filter(({ indicatorKey }) => indicatorKey === indicator.key)
          .map(({ fromScore, toScore, reason, at }) => ({
            from: fromScore,
            to: toScore,
            reason,
            at: at.toISOString(),
          })),
      };
    }),
  };
}

function tenureMonths(since: string | null, asOf: string): number | null {
  const from = since === null ? undefined : parseDay(since);
  const to = parseDay(asOf);
  if (from === undefined || to === undefined) return null;
  return wholeMonths(from, to) ?? null;
}
