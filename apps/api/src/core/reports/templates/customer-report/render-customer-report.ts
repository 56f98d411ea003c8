import { dimensionRadar, scoreWaterfall, type ChartLook } from '@assay/charts';

import { fill, LANGUAGE_TAG, type Language } from '../formats/language.js';
import { drawChart } from '../shared/draw-chart.js';
import { reportFrame } from '../shared/frame.js';
import { REPORT_CSS } from '../shared/report-css.js';
import type { Report } from '../shared/report.js';
import type { SafeSvg } from '../shared/safe-svg.js';
import type { CustomerReportData } from './customer-report-data.js';
import { customerReportTemplate } from './customer-report-template.js';
import { CUSTOMER_REPORT_TEXTS } from './customer-report-texts.js';
import { customerReportView } from './customer-report-view.js';

/** Together as wide as the text area of the page. */
const RADAR = { width: 286, height: 244 };
const WATERFALL = { width: 364, height: 244 };

/**
 * The report on one customer (S0-40): facts, dimension scores, every term of the sum, tier and why,
 * problem points, actions.
 *
 * @throws RangeError when the explanation names a tier or indicator that the model lacks
 */
export function renderCustomerReport(data: CustomerReportData, language: Language): Report {
  const view = customerReportView(
    data,
    { radar: radar(data, language), waterfall: waterfall(data, language) },
    language,
  );
  const title = fill('{kind} | {name}', {
    kind: CUSTOMER_REPORT_TEXTS.kind[language],
    name: data.customer.name,
  });
  return {
    title,
    language: LANGUAGE_TAG[language],
    css: REPORT_CSS,
    body: customerReportTemplate(view),
    frame: reportFrame({ cycle: data.cycle, origin: data.origin, title }, language),
  };
}

function radar({ model, explanation, average }: CustomerReportData, language: Language): SafeSvg {
  const dimensions = model.dimensions.map(({ key, name }) => ({
    name,
    score: explanation.dimensions.find(({ dimension }) => dimension === key)?.score ?? null,
  }));
  const reference = average && {
    name: CUSTOMER_REPORT_TEXTS.averageName,
    scores: model.dimensions.map(({ key }) => average.dimensions[key] ?? null),
  };
  const data = { name: CUSTOMER_REPORT_TEXTS.thisCustomer, scale: model.scale, dimensions };
  return drawChart(dimensionRadar(reference ? { ...data, reference } : data, lookOf(language)), RADAR);
}

function waterfall({ model, explanation }: CustomerReportData, language: Language): SafeSvg | undefined {
  if (explanation.total === null) return undefined;
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
  const terms = explanation.terms.map(({ indicator: key, score, contribution }) => ({
    name: indicators.find((indicator) => indicator.key === key)?.name ?? { zh: key, en: key },
    contribution: score === null ? null : contribution,
  }));
  const data = { terms, total: explanation.total, max: model.scale.max };
  return drawChart(scoreWaterfall(data, lookOf(language)), WATERFALL);
}

/** Drawings take the font of the page they stand on. */
function lookOf(language: Language): ChartLook {
  return { language, fontFamily: 'inherit', still: true };
}
