import {
  collectInputs,
  csvLine,
  windowsOfModel,
  type InputColumn,
  type SetAside,
  type TableKey,
} from '@assay/metrics';
import { isUsable, lint, findingText, type EvaluationModel } from '@assay/model';
import { mediansOf, planScoring, scoreCustomer } from '@assay/scoring';
import { chooseModel } from '../model/choose-model.js';
import { Refused } from '../platform/refused.js';
import { findFiles } from './find-files.js';
import { knownCustomers } from './known-customers.js';
import { openOutput, type OutputFolder } from './output-folder.js';
import { readRecords } from './read-records.js';
import { summaryOf } from './summary.js';
import {
  NOT_SCORED,
  PROBLEMS_HEADER,
  problemsLines,
  scoresHeader,
  scoresLine,
  writeMetrics,
} from './write-results.js';

export interface ScoreOptions {
  readonly model: string;
  readonly data: string;
  readonly asOf: number;
  readonly out: string;
  readonly rfm: 'quantile' | 'ntile';
}

/**
 * Reads the canonical files of a folder and writes `metrics.csv`, `scores.csv`, `problems.csv`,
 * `cleaning.csv` and `summary.json`: all of them, or none.
 *
 * @throws Refused when the model cannot be used or a file is refused as a whole
 */
export function score(options: ScoreOptions): void {
  const model = usableModel(options.model);
  const files = findFiles(options.data);
  const output = openOutput(options.out);
  try {
    writeAll(model, files, output, options);
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }
}

function writeAll(
  model: EvaluationModel,
  files: ReadonlyMap<TableKey, string>,
  output: OutputFolder,
  { asOf, rfm }: ScoreOptions,
): void {
  const cleaning = output.file('cleaning.csv');
  cleaning.write(csvLine(['file', 'line', 'rule', 'value']));
  const setAside = ({ file, line, rule, value }: SetAside): void => {
    cleaning.write(csvLine([file, line, rule, value]));
  };

  const list = knownCustomers(files, setAside);
  const { customers } = list;
  const tables = new Set(files.keys());
  const windows = windowsOfModel(model);
  const records = readRecords(files, list.ids, { asOf, customers, tables, windows, rfm }, setAside);
  const { metrics, values } = records;

  writeMetrics(output.file('metrics.csv'), customers, metrics);
  const inputs = collectInputs(model, metrics, values);
  const tiers = writeScores(model, customers, inputs, output);
  const reports = [...(list.report === undefined ? [] : [list.report]), ...records.reports];
  const summary = summaryOf({
    model,
    asOf,
    customers: customers.length,
    customersFrom: list.report === undefined ? 'records' : 'customers',
    reports,
    supersededLines: records.supersededLines,
    metrics,
    values,
    inputs,
    tiers,
  });
  output.file('summary.json').write(`${JSON.stringify(summary, null, 2)}\n`);
}

/** Writes `scores.csv` and `problems.csv`; answers the number of customers by tier. */
function writeScores(
  model: EvaluationModel,
  customers: readonly { readonly id: string }[],
  inputs: readonly InputColumn[],
  output: OutputFolder,
): ReadonlyMap<string, number> {
  const plan = planScoring(model);
  const imputed = mediansOf(
    plan,
    inputs.map((column) => column.values),
  );
  const tiers = new Map<string, number>();
  const scores = output.file('scores.csv');
  const problems = output.file('problems.csv');
  scores.write(scoresHeader(model));
  problems.write(PROBLEMS_HEADER);
  customers.forEach(({ id }, index) => {
    const raw = Object.fromEntries(inputs.map(({ input, values }) => [input.key, values[index]]));
    const result = scoreCustomer(plan, raw, imputed);
    const tier = result.tier ?? NOT_SCORED;
    tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
    scores.write(scoresLine(id, result));
    problems.write(problemsLines(id, index, result, model, inputs));
  });
  return tiers;
}

function usableModel(name: string): EvaluationModel {
  const model = chooseModel(name);
  const findings = lint(model);
  if (isUsable(findings)) return model;
  const faults = findings.filter(({ severity }) => severity === 'fault');
  throw new Refused('model-not-usable', `${name} has ${faults.length} open faults`, {
    findings: faults.map((finding) => ({ ...finding, text: findingText(finding) })),
  });
}
