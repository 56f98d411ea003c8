import { tierMigration, tierRing, type ChartLook } from '@assay/charts';

import { LANGUAGE_TAG, type Language } from '../formats/language.js';
import { drawChart } from '../shared/draw-chart.js';
import { reportFrame } from '../shared/frame.js';
import { REPORT_CSS } from '../shared/report-css.js';
import type { Report } from '../shared/report.js';
import type { SafeSvg } from '../shared/safe-svg.js';
import { SHARED_TEXTS } from '../shared/shared-texts.js';
import type { CycleReportData } from './cycle-report-data.js';
import { cycleReportTemplate } from './cycle-report-template.js';
import { CYCLE_REPORT_TEXTS } from './cycle-report-texts.js';
import { cycleReportView } from './cycle-report-view.js';

/** Together as wide as the text area of the page; the ring alone takes all of it. */
const RING = { width: 330, height: 230 };
const RING_ALONE = { ...RING, width: 656 };
const MIGRATION = { width: 320, height: 230 };

/**
 * The report on a cycle: goal, scope, tiers, most frequent problems, model and weights, approvals,
 * and every customer.
 *
 * @throws RangeError when a tier is not the model's
 */
export function renderCycleReport(data: CycleReportData, language: Language): Report {
  const drawings = { ring: ring(data, language), migration: migration(data, language) };
  const title = CYCLE_REPORT_TEXTS.kind[language];
  return {
    title: `${title} | ${data.cycle.name}`,
    language: LANGUAGE_TAG[language],
    css: REPORT_CSS,
    body: cycleReportTemplate(cycleReportView(data, drawings, language)),
    frame: { ...reportFrame({ cycle: data.cycle, origin: data.origin, title }, language), turned: true },
  };
}

function ring({ model, distribution, moves }: CycleReportData, language: Language): SafeSvg {
  const tiers = model.tiers.map(({ key, name, letter }) => ({
    name,
    letter,
    customers: distribution.tiers.find(({ tier }) => tier === key)?.count ?? 0,
  }));
  const notScored = { name: SHARED_TEXTS.notScored, customers: distribution.notScored };
  const size = moves.length === 0 ? RING_ALONE : RING;
  return drawChart(tierRing({ tiers, notScored }, lookOf(language)), size);
}

function migration({ model, moves }: CycleReportData, language: Language): SafeSvg | undefined {
  if (moves.length === 0) return undefined;
  const data = { tiers: model.tiers, without: SHARED_TEXTS.notScored, moves };
  return drawChart(tierMigration(data, lookOf(language)), MIGRATION);
}

/** Drawings take the font of the page they stand on. */
function lookOf(language: Language): ChartLook {
  return { language, fontFamily: 'inherit', still: true };
}
