import { LANGUAGE_TAG, type Language } from '../formats/language.js';
import { reportFrame } from '../shared/frame.js';
import { REPORT_CSS } from '../shared/report-css.js';
import type { Report } from '../shared/report.js';
import type { ActionPlanData } from './action-plan-data.js';
import { actionPlanTemplate } from './action-plan-template.js';
import { ACTION_PLAN_TEXTS } from './action-plan-texts.js';
import { actionPlanView } from './action-plan-view.js';

/**
 * The action plan of a cycle with the columns of S3, table 4, on landscape pages.
 *
 * @throws RangeError when a tier is not the model's
 */
export function renderActionPlan(data: ActionPlanData, language: Language): Report {
  const title = ACTION_PLAN_TEXTS.kind[language];
  return {
    title: `${title} | ${data.cycle.name}`,
    language: LANGUAGE_TAG[language],
    css: REPORT_CSS,
    body: actionPlanTemplate(actionPlanView(data, language)),
    frame: reportFrame({ cycle: data.cycle, origin: data.origin, title }, language, 'landscape'),
  };
}
