import type { Text } from '@assay/model';

/** Headings of the exported workbook. */
export const WORKBOOK_WORDS = {
  weights: { zh: '指标权重', en: 'Weights' },
  comparisons: { zh: '比较明细', en: 'Comparisons' },
  groups: { zh: '群体判断矩阵', en: 'Group matrices' },
  consensus: { zh: '共识', en: 'Consensus' },
  pairwise: { zh: '两两共识度', en: 'Pairwise consensus' },
  rounds: { zh: '轮次', en: 'Rounds' },
  sets: { zh: '权重记录', en: 'Weight sets' },

  indicator: { zh: '指标', en: 'Indicator' },
  printed: { zh: '原始权重（百分点）', en: 'Printed (percent points)' },
  template: { zh: '模板权重', en: 'Template' },
  group: { zh: '群体 AHP', en: 'Group AHP' },
  accepted: { zh: '采用权重', en: 'Accepted' },
  round: { zh: '轮次', en: 'Round' },
  expert: { zh: '专家', en: 'Expert' },
  weight: { zh: '专家权重', en: 'Expert weight' },
  node: { zh: '节点', en: 'Node' },
  first: { zh: '甲项', en: 'First' },
  second: { zh: '乙项', en: 'Second' },
  judgement: { zh: '甲项相对乙项的重要程度', en: 'Importance of the first over the second' },
  reason: { zh: '理由', en: 'Reason' },
  ratio: {
    zh: '一致性比率（随机一致性指标：Alonso-Lamata 2006）',
    en: 'Consistency ratio (random index: Alonso-Lamata 2006)',
  },
  sStar: { zh: '共识度 S*', en: 'Consensus S*' },
  band: { zh: '分档', en: 'Band' },
  item: { zh: '比较项', en: 'Item' },
  share: { zh: '权重', en: 'Weight' },
  cardinal: { zh: '基数距离 GCCI', en: 'Cardinal distance GCCI' },
  ordinal: { zh: '序数距离 GOCI', en: 'Ordinal distance GOCI' },
  whole: { zh: '整个体系', en: 'Whole hierarchy' },
  opened: { zh: '开始', en: 'Opened' },
  closed: { zh: '结束', en: 'Closed' },
  by: { zh: '操作人', en: 'By' },
  invited: { zh: '邀请', en: 'Invited' },
  answered: { zh: '参与', en: 'Answered' },
  outcome: { zh: '结论', en: 'Outcome' },
  ruledOut: { zh: '未等待的专家', en: 'Went on without' },
  number: { zh: '编号', en: 'No.' },
  method: { zh: '方法', en: 'Method' },
  at: { zh: '时间（UTC）', en: 'Time (UTC)' },
  rationale: { zh: '理由', en: 'Rationale' },
  exception: { zh: '例外说明', en: 'Exception' },
} as const satisfies Record<string, Text>;

/** How a round ended. */
export const OUTCOME_WORDS: Readonly<Record<string, Text>> = {
  consensus: { zh: '达成共识', en: 'consensus' },
  dissent: { zh: '分歧稳定，记录在案', en: 'documented dissent' },
  'maximum-rounds': { zh: '达到最多轮数', en: 'maximum rounds' },
  continue: { zh: '可以继续', en: 'may go on' },
};

export const METHOD_WORDS: Readonly<Record<string, Text>> = {
  template: { zh: '模板权重', en: 'Template' },
  equal: { zh: '等权重', en: 'Equal' },
  ahp: { zh: '群体 AHP（几何平均，AIJ）', en: 'Group AHP (row geometric mean, AIJ)' },
  entropy: { zh: '熵权法', en: 'Entropy' },
  linear: { zh: '线性组合', en: 'Linear combination' },
  multiplicative: { zh: '乘法组合', en: 'Multiplicative combination' },
  root: { zh: '方根组合', en: 'Root combination' },
  'game-theory': { zh: '博弈论组合', en: 'Game-theory combination' },
};
