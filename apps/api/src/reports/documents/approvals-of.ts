import type { Department } from '@assay/contract';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import type { ReportedApproval } from '../../core/reports/templates/cycle-report/cycle-report-data.js';
import { dayIn } from '../../platform/clock/day.js';
import type { EffectiveTier } from '../../stages/review/review.reader.js';

/**
 * One line for each department: who decided on its customers' tiers, the last of them first, and when the
 * last one was decided; pending while any is open.
 */
export function approvalsOf(
  places: readonly CycleCustomer[],
  tiers: ReadonlyMap<string, EffectiveTier>,
  departments: readonly Department[],
  zone: string,
): ReportedApproval[] {
  const groups = Map.groupBy(
    places.filter(({ customerId }) => tiers.has(customerId)),
    ({ departmentId }) => departmentId,
  );
  return [...groups].map(([departmentId, own]) => {
    const decisions = own.flatMap(({ customerId }) => tiers.get(customerId) ?? []);
    const decided = decisions
      .flatMap(({ decidedAt, decidedBy }) =>
        decidedAt && decidedBy ? [{ at: decidedAt, by: decidedBy }] : [],
      )
      .sort((a, b) => b.at.getTime() - a.at.getTime());
    const name = departments.find(({ id }) => id === departmentId)?.name;
    const overridden = decisions.filter((one) => one.overridden).length;
    const open = decisions.length - decided.length;
    return {
      step: name ?? { zh: '未分配部门的客户', en: 'Customers without a department' },
      by: [...new Set(decided.map(({ by }) => by))].join(', ') || '—',
      day: decided[0] ? dayIn(zone, decided[0].at) : '—',
      decision: open > 0 ? 'pending' : 'approved',
      reason: noteOf(open, overridden, decisions.length),
    };
  });
}

/** How much is decided, and what was overridden. */
function noteOf(open: number, overridden: number, all: number): ReportedApproval['reason'] {
  const parts: { zh: string; en: string }[] = [
    { zh: `已审批 ${all - open} / ${all} 家`, en: `${all - open} of ${all} decided` },
    ...(overridden > 0 ? [{ zh: `其中改判 ${overridden} 家`, en: `${overridden} overridden` }] : []),
  ];
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  };
}
