import type { ProblemText } from './problem.js';

/** Refusals and blockers of the cycle itself and of its set-up. */
export const cycleProblems = {
  'stage-blocked': {
    status: 409,
    zh: '还有 {count} 项未完成，不能进入下一阶段。',
    en: '{count} {count|thing is|things are} still missing, so the cycle cannot move on.',
  },
  'not-an-earlier-stage': {
    status: 409,
    zh: '只能退回到更早的阶段。',
    en: 'A cycle can only go back to an earlier stage.',
  },
  'period-backwards': {
    status: 422,
    zh: '评估期间的结束日期（{to}）必须晚于开始日期（{from}）。',
    en: 'The period must end ({to}) after it starts ({from}).',
  },
  'goal-missing': {
    status: 422,
    zh: '尚未填写评估目标和可衡量的指标值。',
    en: 'The goal and its measurable target are missing.',
  },
  'scope-empty': { status: 409, zh: '评估范围内没有客户。', en: 'No customer is in scope.' },
  'scope-not-frozen': {
    status: 409,
    zh: '客户名单尚未确认冻结。',
    en: 'The list of customers is not frozen yet.',
  },
  'model-missing': { status: 409, zh: '尚未选择评估模型。', en: 'No evaluation model is chosen.' },
  'model-has-faults': {
    status: 409,
    zh: '评估模型还有 {count} 处错误未处理。',
    en: 'The evaluation model has {count} open {count|fault|faults}.',
  },
  'weights-undecided': {
    status: 422,
    zh: '权重合计为 {sum}%，请先确认按比例归一。',
    en: 'The weights add up to {sum} %. Accept that they are scaled to 100 % first.',
  },
  'role-unfilled': { status: 409, zh: '尚未指定“{role}”。', en: 'Nobody is named as “{role}”.' },
  'person-lacks-role': {
    status: 422,
    zh: '{person} 没有“{role}”角色，不能以此身份加入。',
    en: '{person} does not hold the role “{role}”.',
  },
  'deadline-missing': {
    status: 409,
    zh: '阶段“{stage}”没有截止日期。',
    en: 'Stage “{stage}” has no deadline.',
  },
  'deadlines-out-of-order': {
    status: 422,
    zh: '阶段“{stage}”的截止日期早于前一阶段。',
    en: 'The deadline of stage “{stage}” lies before that of the stage before it.',
  },
  'coverage-too-low': {
    status: 409,
    zh: '{count} 家客户缺少“{indicator}”。',
    en: '{count} {count|customer lacks|customers lack} “{indicator}”.',
  },
  'values-not-collected': {
    status: 409,
    zh: '尚未汇总指标数据，或导入后数据已变化，请重新汇总。',
    en: 'Indicator values have not been collected since the last import.',
  },
  'task-running': { status: 409, zh: '“{task}”仍在进行。', en: '“{task}” is still running.' },
  'no-experts': { status: 409, zh: '尚未分配评分专家。', en: 'No expert is assigned yet.' },
  'sheets-open': {
    status: 409,
    zh: '专家 {expert}：已提交 {done} / {total} 份评分表。',
    en: 'Expert {expert}: {done} of {total} {total|sheet|sheets}.',
  },
  'weights-not-accepted': { status: 409, zh: '尚未确定权重。', en: 'No weights have been accepted.' },
  'run-missing': { status: 409, zh: '尚未完成计算。', en: 'No calculation is complete.' },
  'run-outdated': {
    status: 409,
    zh: '数据、评分或权重在计算后有变化，请重新计算。',
    en: 'Data, scores or weights changed after the calculation. Run it again.',
  },
  'reviews-open': {
    status: 409,
    zh: '{department}：还有 {count} 家客户未审批。',
    en: '{department}: {count} {count|customer|customers} still to be reviewed.',
  },
  'actions-missing': {
    status: 409,
    zh: '{count} 家需行动的客户没有行动计划或豁免说明。',
    en: '{count} {count|customer|customers} in an act tier {count|has|have} neither an action nor a waiver.',
  },
} as const satisfies Record<string, ProblemText>;
