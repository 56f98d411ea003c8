import type { CollectedValue, CollectionOverview, DataImport } from '@assay/contract';
import { inputsOfIndicator, type Indicator } from '@assay/model';
import type { Import } from './import.entity.js';
import { UNDATED, type CoverageWaiver, type IndicatorEntry, type IndicatorValue } from './value.entity.js';

export function importView(found: Import): DataImport {
  return {
    id: found.id,
    table: found.tableKey,
    fileName: found.fileName,
    bytes: Number(found.bytes),
    state: found.state,
    taskId: found.taskId,
    read: found.readRows,
    accepted: found.accepted,
    setAside: found.setAside,
    added: found.added,
    updated: found.updated,
    byRule: [...(found.asideByRule ?? [])],
    unknownColumns: found.unknownColumns,
    problem: found.problemCode ? { code: found.problemCode, facts: found.problemFacts ?? {} } : null,
    by: found.byName,
    at: found.at.toISOString(),
  };
}

type CollectedSource = CollectedValue['source'];

/** The indicators that data collection answers for; experts score the others. */
export function collectedIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ source }) => source.kind !== 'experts');
}

export function coverageView(
  indicators: readonly Indicator[],
  covered: ReadonlyMap<string, number>,
  customers: number,
  waivers: readonly CoverageWaiver[],
): CollectionOverview['coverage'] {
  return collectedIndicators(indicators).map(({ key, name, source }) => {
    const waiver = waivers.find(({ indicatorKey }) => indicatorKey === key);
    return {
      indicator: key,
      name,
      source: source.kind as CollectedSource,
      customers,
      covered: covered.get(key) ?? 0,
      waiver: waiver ? { reason: waiver.reason, by: waiver.byName, at: waiver.at.toISOString() } : null,
    };
  });
}

export function collectedValueView(
  indicator: Indicator,
  value: IndicatorValue | undefined,
  entry: IndicatorEntry | undefined,
): CollectedValue {
  const joined = indicator.source.kind === 'metrics';
  return {
    indicator: indicator.key,
    name: indicator.name,
    unit: indicator.unit,
    source: indicator.source.kind as CollectedSource,
    value: value?.value ?? null,
    parts: (joined ? inputsOfIndicator(indicator) : []).map((input) => {
      const metric = input.key.slice(indicator.key.length + 1);
      return { metric, name: input.name, unit: input.unit, value: value?.parts?.[metric] ?? null };
    }),
    reason: value?.reason ?? null,
    sourceRows: value?.sourceRows ?? 0,
    entered: entry
      ? {
          value: entry.value,
          source: entry.source,
          at: entry.at === UNDATED ? null : entry.at,
          by: entry.enteredByName,
        }
      : null,
  };
}
