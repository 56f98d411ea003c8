import type { Text } from '../types.js';

/** What each code says, with `{facts}` filled in by `findingText` in `finding-text.ts`. */
export const FINDING_TEXTS = {
  'shape-wrong': {
    zh: '此处应为{expected}。',
    en: 'Expected {expected} here.',
  },
  'field-unknown': {
    zh: '模型中没有名为“{field}”的字段。',
    en: 'A model has no field called "{field}".',
  },
  'key-duplicate': {
    zh: '键“{key}”重复，同一模型内不得重名。',
    en: 'The key "{key}" is used twice; it must be unique in the model.',
  },
  'chinese-missing': { zh: '缺少中文文本。', en: 'The Chinese text is missing.' },
  'english-missing': { zh: '缺少英文文本。', en: 'The English text is missing.' },
  'scale-invalid': {
    zh: '评分范围无效：最低分{min}应小于最高分{max}。',
    en: 'The scale is not valid: its minimum {min} must be below its maximum {max}.',
  },
  'threshold-invalid': {
    zh: '数值{value}应在{min}到{max}之间。',
    en: '{value} must lie between {min} and {max}.',
  },
  'dimension-empty': {
    zh: '维度“{dimension}”下没有指标。',
    en: 'The dimension "{dimension}" has no indicator.',
  },
  'weight-invalid': {
    zh: '指标“{indicator}”的权重{weight}无效，权重不得为负。',
    en: 'The weight {weight} of "{indicator}" is not valid; a weight cannot be negative.',
  },
  'weights-all-zero': {
    zh: '所有指标的权重均为0，无法计算总分。',
    en: 'All weights are 0, so there is no total.',
  },
  'weights-sum': {
    zh: '权重合计为{sum}%，不是100%。计算时按比例归一（除以{factor}），原始权重与实际权重并列显示。',
    en: 'The weights add up to {sum} %, not 100 %. They are used in proportion (divided by {factor}); printed and used weights are shown side by side.',
  },
  'one-indicator-decides': {
    zh: '只有“{indicator}”一项指标有权重，客户分层不得由单一指标决定。',
    en: 'Only "{indicator}" has a weight; no tier may hang on one indicator.',
  },
  'bands-missing': {
    zh: '指标“{indicator}”没有评分区间，模型不能启用。',
    en: '"{indicator}" has no bands; the model cannot be used.',
  },
  'band-empty': {
    zh: '区间{band}不含任何数值。',
    en: 'The band {band} holds no value.',
  },
  'band-gap': {
    zh: '{gap}没有对应的得分。',
    en: 'No band covers {gap}.',
  },
  'band-edge-open': {
    zh: '端点{edge}不属于相邻的任何一个区间。',
    en: 'The edge {edge} belongs to neither of the bands beside it.',
  },
  'band-shared-edge': {
    zh: '端点{edge}同时属于{first}分和{second}分两个区间。',
    en: 'The edge {edge} belongs to two bands, of scores {first} and {second}.',
  },
  'band-overlap': {
    zh: '{overlap}同时属于{first}分和{second}分两个区间。',
    en: '{overlap} belongs to two bands, of scores {first} and {second}.',
  },
  'band-score-off-scale': {
    zh: '得分{score}超出评分范围{min}–{max}。',
    en: 'The score {score} lies outside the scale {min} to {max}.',
  },
  'bands-against-direction': {
    zh: '指标“{indicator}”的方向与区间得分不一致：数值更优，得分反而更低。',
    en: 'The bands of "{indicator}" run against its direction: a better value earns a lower score.',
  },
  'precision-lost': {
    zh: '指标“{indicator}”的原始值已是评分，再按区间取整会损失精度（例如4.4变为4）。可改为直接采用原值。',
    en: '"{indicator}" already lies on the scale; banding it again loses precision (4.4 becomes 4). The value can be used as it is.',
  },
  'rubric-missing': {
    zh: '指标“{indicator}”由专家打分，但没有评分标准。',
    en: '"{indicator}" is scored by experts but has no rubric.',
  },
  'rubric-incomplete': {
    zh: '指标“{indicator}”的评分标准缺少{missing}分的描述。',
    en: 'The rubric of "{indicator}" has no anchor for {missing}.',
  },
  'metric-unknown': {
    zh: '没有名为“{metric}”的度量。',
    en: 'There is no metric called "{metric}".',
  },
  'double-count': {
    zh: '“{indicators}”重复计量同一内容（{why}），{sum}%的权重中占{points}%。',
    en: '"{indicators}" count the same thing more than once ({why}): {points} of {sum} weight points.',
  },
  'tiers-missing': {
    zh: '模型没有客户分层。',
    en: 'The model has no tiers.',
  },
  'tier-order': {
    zh: '客户分层应按分数从高到低排列。',
    en: 'Tiers must be listed from the highest score to the lowest.',
  },
  'tier-shared-edge': {
    zh: '“{first}”与“{second}”的下限同为{edge}，其中一层不会有客户。',
    en: '"{first}" and "{second}" both start at {edge}; one of them can have no customer.',
  },
  'tier-gap': {
    zh: '{min}分到{edge}分之间没有对应的客户分层。',
    en: 'Scores from {min} to below {edge} have no tier.',
  },
  'tier-off-scale': {
    zh: '“{tier}”的下限{edge}超出评分范围{min}–{max}。',
    en: '"{tier}" starts at {edge}, outside the scale {min} to {max}.',
  },
  'playbook-empty': {
    zh: '客户分层“{tier}”没有策略措施。',
    en: 'The tier "{tier}" has no measures in its playbook.',
  },
  'department-unknown': {
    zh: '措施“{measure}”的负责部门“{department}”不在部门名录中。',
    en: 'The department "{department}" of the measure "{measure}" is not in the department list.',
  },
  'measure-dimension-unknown': {
    zh: '措施“{measure}”引用了不存在的维度“{dimension}”。',
    en: 'The measure "{measure}" names a dimension "{dimension}" that does not exist.',
  },
  'gate-tier-unknown': {
    zh: '门槛“{gate}”引用了不存在的客户分层“{tier}”。',
    en: 'The gate "{gate}" names a tier "{tier}" that does not exist.',
  },
  'gate-dimension-unknown': {
    zh: '门槛“{gate}”引用了不存在的维度“{dimension}”。',
    en: 'The gate "{gate}" names a dimension "{dimension}" that does not exist.',
  },
  'gate-not-lower': {
    zh: '门槛“{gate}”未通过时应降到更低的分层，而不是“{otherwise}”。',
    en: 'The gate "{gate}" must lead to a lower tier than its own, not to "{otherwise}".',
  },
  'top-tier-blind-spot': {
    zh: '维度“{dimension}”只得最低分时，总分仍可达{best}，可评为“{tier}”。建议增加门槛。',
    en: 'With the lowest score in "{dimension}" the total can still reach {best}, which is "{tier}". Consider a gate.',
  },
} as const satisfies Record<string, Text>;

export type FindingCode = keyof typeof FINDING_TEXTS;

/** What each repair does, for its button. */
export const REPAIR_TEXTS = {
  normalise: { zh: '按比例归一到100%', en: 'Scale to 100 %' },
  rename: { zh: '自动改名', en: 'Rename' },
  'edge-to-upper': { zh: '端点归较大数值一侧', en: 'Give the edge to the band above it' },
  'edge-to-lower': { zh: '端点归较小数值一侧', en: 'Give the edge to the band below it' },
  'first-wins': { zh: '以排在前面的区间为准', en: 'The band listed first wins' },
  'last-wins': { zh: '以排在后面的区间为准', en: 'The band listed last wins' },
  'stretch-lower': { zh: '由较小数值一侧的区间补足', en: 'Stretch the band below the gap' },
  'stretch-upper': { zh: '由较大数值一侧的区间补足', en: 'Stretch the band above the gap' },
  'drop-band': { zh: '删除该区间', en: 'Remove the band' },
  'use-value': { zh: '直接采用原值', en: 'Use the value as it is' },
  'merge-into-first': { zh: '合并为第一项指标', en: 'Merge into the first indicator' },
  sort: { zh: '按分数从高到低排列', en: 'Sort from high to low' },
  'stretch-lowest': { zh: '最低一层延伸到最低分', en: 'Stretch the lowest tier to the scale minimum' },
  'drop-gate': { zh: '删除该门槛', en: 'Remove the gate' },
  'add-gate': { zh: '增加门槛', en: 'Add a gate' },
} as const satisfies Record<string, Text>;

export type RepairKey = keyof typeof REPAIR_TEXTS;
