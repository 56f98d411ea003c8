import type { ProblemText } from './problem.js';

/** Refusals of files and values. */
export const dataProblems = {
  'file-empty': { status: 422, zh: '文件是空的。', en: 'The file is empty.' },
  'file-binary': {
    status: 415,
    zh: '这不是文本格式的 CSV 文件（内容为 {content}）。请另存为 CSV（UTF-8）后重新上传。',
    en: 'This is not a CSV text file (it holds {content}). Save it as CSV (UTF-8) and upload it again.',
  },
  'encoding-unsupported': {
    status: 415,
    zh: '不支持 {encoding} 编码，请另存为 UTF-8 或 GB18030。',
    en: 'The encoding {encoding} is not supported. Save the file as UTF-8 or GB18030.',
  },
  'encoding-mixed': {
    status: 422,
    zh: '文件中混有两种编码（UTF-8 {utf8Lines} 行，GB18030 {gb18030Lines} 行），请统一编码后重新上传。',
    en: 'The file mixes two encodings ({utf8Lines} lines of UTF-8, {gb18030Lines} of GB18030). Save it in one of them.',
  },
  'encoding-unknown': {
    status: 422,
    zh: '无法识别文件编码（第 {line} 行起），请另存为 UTF-8。',
    en: 'The encoding cannot be told (from line {line} on). Save the file as UTF-8.',
  },
  'header-missing': {
    status: 422,
    zh: '第一行应为列名，但它是空的。',
    en: 'Line 1 should hold the column names, but it is blank.',
  },
  'header-too-long': {
    status: 422,
    zh: '第一行超过 {limit} 个字符，不是列名。',
    en: 'Line 1 is longer than {limit} characters, so it holds no column names.',
  },
  'header-too-many-columns': {
    status: 422,
    zh: '文件有 {columns} 列，超过 {limit} 列的上限。',
    en: 'The file has {columns} columns, more than the limit of {limit}.',
  },
  'header-columns-missing': {
    status: 422,
    zh: '缺少必需的列：{missing}。文件中的列：{found}。',
    en: 'Required columns are missing: {missing}. The file has: {found}.',
  },
  'header-columns-repeated': {
    status: 422,
    zh: '列名重复：{repeated}。',
    en: 'Columns are named twice: {repeated}.',
  },
  'not-an-outside-indicator': {
    status: 422,
    zh: '“{indicator}”不是外部录入的指标。',
    en: '“{indicator}” is not an indicator that comes from outside.',
  },
  'value-out-of-range': {
    status: 422,
    zh: '“{indicator}”的数值 {value} 超出允许范围。',
    en: 'The value {value} of “{indicator}” is out of range.',
  },
} as const satisfies Record<string, ProblemText>;
