import type { EvaluationModel } from '../../types.js';
import { potential } from './potential.js';
import { relationship } from './relationship.js';
import { risk } from './risk.js';
import { gates, tiers } from './tiers.js';
import { value } from './value.js';

/** Key of the S0 model, as the command line and the database name it. */
export const S0_KEY = 'value-relationship-potential-risk';

/**
 * The value-relationship-potential-risk model (S0): 4 dimensions, 11 indicators, printed weights that
 * add up to 120 %. It is a reference to be adapted, as its source says.
 */
export const s0: EvaluationModel = {
  key: S0_KEY,
  version: '1.0.0',
  name: { zh: '价值-关系-潜力-风险模型', en: 'Value-relationship-potential-risk model' },
  source: {
    zh: '客户多维度评估模型（工具模板），通用参考，请结合业务调整',
    en: 'Multi-dimensional customer evaluation, tool template: a general reference, to be adapted to the business',
  },
  scale: { min: 1, max: 5 },
  dimensions: [value, relationship, potential, risk],
  tiers,
  gates,
  // Not in the source. Orders alone (value and cancellations) carry 45.8 % of the weight, so a company
  // that has nothing else can still start; raise it once services and surveys are imported.
  minimumCoverage: 0.4,
  problemAtMost: 2,
};
