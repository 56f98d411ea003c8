import type { RowRule } from '@assay/metrics';
import type { ProblemText } from './problem.js';

type RowProblem = `row-${RowRule | 'unknown-indicator'}`;

/** Why a row of an imported file does not count; in the list of rows set aside and in its file. */
export const rowProblems = {
  'row-unreadable-quote': {
    status: 422,
    zh: '引号不成对，无法拆分为单元格',
    en: 'Quotation marks do not match, so the line cannot be split into cells',
  },
  'row-unreadable-columns': {
    status: 422,
    zh: '单元格数量与列名不一致',
    en: 'The number of cells differs from the header',
  },
  'row-unreadable-length': {
    status: 422,
    zh: '行或单元格过长',
    en: 'The line or one of its cells is too long',
  },
  'row-unreadable-encoding': {
    status: 422,
    zh: '含有无法识别的字符（编码错误）',
    en: 'Holds characters that the encoding does not have',
  },
  'row-unreadable-missing': {
    status: 422,
    zh: '必填单元格为空',
    en: 'A required cell is blank',
  },
  'row-unreadable-date': {
    status: 422,
    zh: '日期无法识别或不存在',
    en: 'The date cannot be read or does not exist',
  },
  'row-unreadable-number': {
    status: 422,
    zh: '数值无法识别',
    en: 'The number cannot be read',
  },
  'row-unreadable-word': {
    status: 422,
    zh: '内容不在允许的取值之内',
    en: 'None of the allowed words',
  },
  'row-unreadable-range': {
    status: 422,
    zh: '数值或时间超出合理范围',
    en: 'The figure or time lies outside what is possible',
  },
  'row-unknown-customer': {
    status: 422,
    zh: '客户编号不存在，请先导入该客户',
    en: 'No such customer; import the customer first',
  },
  'row-unknown-indicator': {
    status: 422,
    zh: '本周期的模型中没有这项外部指标',
    en: "The cycle's model has no such outside indicator",
  },
  'row-repeated-row': {
    status: 422,
    zh: '与前面某行完全相同，保留第一行',
    en: 'The same as an earlier line in every cell; the first one counts',
  },
  'row-repeated-id': {
    status: 422,
    zh: '编号重复但内容不同，保留第一行',
    en: 'The id was used before with other content; the first one counts',
  },
  'row-zero-amount': {
    status: 422,
    zh: '金额为0',
    en: 'The amount is zero',
  },
  'row-negative-amount': {
    status: 422,
    zh: '金额为负数',
    en: 'The amount is negative',
  },
  'row-test-order': {
    status: 422,
    zh: '测试订单，不计入',
    en: 'A test order, which does not count',
  },
} as const satisfies Record<RowProblem, ProblemText>;
