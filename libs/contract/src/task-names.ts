import type { Text } from '@assay/model';
import type { TaskKind } from './tasks.js';

/** What each kind of long work is called. */
export const TASK_NAMES: Readonly<Record<TaskKind, Text>> = {
  'import-file': { zh: '文件导入', en: 'File import' },
  'collect-values': { zh: '指标数据汇总', en: 'Collection of values' },
  calculate: { zh: '分层计算', en: 'Calculation' },
  'calculate-chunk': { zh: '分批计算', en: 'Part of a calculation' },
  'calculate-join': { zh: '计算结果合并', en: 'End of a calculation' },
  'print-reports': { zh: '报告生成', en: 'Printing of reports' },
  'print-chunk': { zh: '分批生成报告', en: 'Part of a printing' },
  'print-join': { zh: '报告合并', en: 'End of a printing' },
};
