import { weightsOf } from '@assay/model';

import { fill, inLanguage, type Language } from '../formats/language.js';
import { decimals, NO_FIGURE, percent, upTo } from '../formats/numbers.js';
import type { CycleReportData } from './cycle-report-data.js';
import { CYCLE_REPORT_TEXTS } from './cycle-report-texts.js';

export interface WeightRows {
  readonly dimensions: readonly {
    readonly name: string;
    readonly mean: string;
    readonly printed: string;
    readonly used: string;
    readonly rows: readonly { readonly name: string; readonly printed: string; readonly used: string }[];
  }[];
  readonly printedSum: string;
  readonly weightsNote: string;
  readonly gates: readonly string[];
}

const NOTES = {
  model: 'weightsOfModel',
  experts: 'weightsOfExperts',
  exception: 'weightsByException',
  equal: 'weightsEqual',
  data: 'weightsOfData',
  combined: 'weightsCombined',
} as const;

/** The model's tree with printed and used weights side by side (S0-I1). */
export function weightRows(data: CycleReportData, language: Language): WeightRows {
  const words = inLanguage(CYCLE_REPORT_TEXTS, language);
  const { model, average } = data;
  const weights = weightsOf(model, data.weights);
  const printedSum = `${upTo(weights.printedSum, 2)}%`;
  return {
    dimensions: model.dimensions.map((dimension) => {
      const whole = weights.dimensions.find((weight) => weight.dimension === dimension.key);
      const mean = average.dimensions[dimension.key] ?? null;
      return {
        name: dimension.name[language],
        mean: mean === null ? NO_FIGURE : decimals(mean, 2),
        printed: `${upTo(whole?.printed ?? 0, 2)}%`,
        used: percent(whole?.share ?? 0, 2),
        rows: dimension.indicators.map((indicator) => ({
          name: indicator.name[language],
          printed: `${upTo(indicator.printedWeight, 2)}%`,
          used: percent(
            weights.indicators.find((weight) => weight.indicator === indicator.key)?.share ?? 0,
            2,
          ),
        })),
      };
    }),
    printedSum,
    weightsNote: fill(words[NOTES[data.weightSource]], { sum: printedSum, count: data.experts }),
    gates: model.gates.map((gate) => gate.reason[language]),
  };
}
