import { defineTexts } from '../../platform/texts/texts';

export const texts = defineTexts({
  zh: {
    title: '权重共识',
    help: '每位专家对同一层级的维度或指标两两比较，系统按层次分析法（AHP）计算权重并检验一致性。比较按匿名轮次进行，规则在第一轮之前确定；协调人据此采用一组权重，并写明理由。',
    kindCompare: '权重比较',
    why: '您是该周期评估团队的专家',
    export: '导出 XLSX',
    round: '第 {round} 轮',
    reminded: '协调人已提醒您（{at}）',
  },
  en: {
    title: 'Weight consensus',
    help: 'Each expert compares the dimensions, and the indicators of each dimension, in pairs. The weights and their consistency are computed by AHP. Comparing goes in anonymous rounds by rules fixed before the first one; the coordinator then accepts a set of weights, with the rationale.',
    kindCompare: 'Compare',
    why: 'You are an expert in the team of this cycle',
    export: 'Export as XLSX',
    round: 'Round {round}',
    reminded: 'The coordinator reminded you ({at})',
  },
});
