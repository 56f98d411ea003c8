import type { ProblemText } from './problem.js';

/** Refusals and blockers of expert scoring. */
export const scoringProblems = {
  'customers-unassigned': {
    status: 409,
    zh: '{count} 家客户尚未分配评分专家。',
    en: '{count} {count|customer has|customers have} no expert yet.',
  },
  'expert-not-in-team': {
    status: 422,
    zh: '{expert}不是本周期评估团队的在岗专家。',
    en: '{expert} is not an active expert of this cycle’s team.',
  },
  'expert-conflict-owner': {
    status: 409,
    zh: '{expert}是“{customer}”的客户经理，存在利益冲突。仍要分配的，须说明理由。',
    en: '{expert} owns “{customer}”: a conflict of interest. Assigning all the same needs a reason.',
  },
  'expert-conflict-past-owner': {
    status: 409,
    zh: '{expert}曾任“{customer}”的客户经理，存在利益冲突。仍要分配的，须说明理由。',
    en: '{expert} owned “{customer}” before: a conflict of interest. Assigning all the same needs a reason.',
  },
  'expert-conflict-declared': {
    status: 409,
    zh: '{expert}曾就“{customer}”申请回避，存在利益冲突。仍要分配的，须说明理由。',
    en: '{expert} declared a conflict of interest with “{customer}”. Assigning all the same needs a reason.',
  },
  'expert-conflict-head': {
    status: 409,
    zh: '{expert}是“{customer}”所属部门的负责人，存在利益冲突。仍要分配的，须说明理由。',
    en: '{expert} heads the department of “{customer}”: a conflict of interest. Assigning all the same needs a reason.',
  },
  'too-few-raters': {
    status: 409,
    zh: '{customers} 家客户的有效评分专家不足 {wanted} 位：{names}。请补充分配专家，或说明理由后放行。',
    en: 'Customers with fewer than {wanted} experts: {customers} ({names}). Assign more, or let them through with a reason.',
  },
  'scoring-rules-fixed': {
    status: 409,
    zh: '评分已经开始，评分规则不能再修改。',
    en: 'The scoring has opened, so its rules can no longer be changed.',
  },
  'raters-suffice': {
    status: 409,
    zh: '每家客户的评分专家都已足够，无需放行。',
    en: 'Every customer has enough experts; there is nothing to let through.',
  },
  'second-round-open': {
    status: 409,
    zh: '第二轮已经开始。',
    en: 'The second round is open already.',
  },
  'sheets-still-open': {
    status: 409,
    zh: '还有 {count} 份评分表未提交，收齐后才能公布评分情况。',
    en: '{count} sheets are still open; scores can be disclosed once all are in.',
  },
  'change-needs-reason': {
    status: 422,
    zh: '评分情况已经公布，修改评分须说明理由。',
    en: 'The panel’s scores are disclosed, so a changed score needs a reason.',
  },
  'calibration-first': {
    status: 409,
    zh: '请先提交 {count} 份校准评分表，再进行正式评分。',
    en: 'Submit your {count} calibration sheets first.',
  },
  'calibration-begun': {
    status: 409,
    zh: '校准评分已有专家开始，不能重新抽取。',
    en: 'The calibration has begun, so its sample stays.',
  },
  'offline-unreadable': {
    status: 422,
    zh: '这不是可读取的 XLSX 文件。请使用下载的评分表填写，并另存为 XLSX 格式。',
    en: 'This is no readable XLSX file. Fill in the downloaded sheet and save it as XLSX.',
  },
  'offline-header': {
    status: 422,
    zh: '表头与下载的评分表不一致。请不要增删或调换列。',
    en: 'The headings differ from the downloaded sheet. Do not add, remove or move columns.',
  },
  'offline-empty': {
    status: 422,
    zh: '文件中没有填写任何评分。',
    en: 'The file holds no score.',
  },
  'offline-code': {
    status: 422,
    zh: '第 {line} 行的校验码无效或不属于您的评分表，整个文件未导入。请重新下载后填写。',
    en: 'Line {line}: the code is not valid or not of your sheets; nothing was taken over. Download the file anew.',
  },
  'offline-twice': {
    status: 422,
    zh: '第 {line} 行与前面某行重复，整个文件未导入。',
    en: 'Line {line} repeats an earlier line; nothing was taken over.',
  },
  'offline-score': {
    status: 422,
    zh: '第 {line} 行的评分“{value}”不在评分标准中，整个文件未导入。',
    en: 'Line {line}: the score “{value}” is not in the rubric; nothing was taken over.',
  },
  'offline-confidence': {
    status: 422,
    zh: '第 {line} 行的把握程度“{value}”应为低、中或高，整个文件未导入。',
    en: 'Line {line}: the confidence “{value}” must be low, medium or high; nothing was taken over.',
  },
  'offline-note': {
    status: 422,
    zh: '第 {line} 行的评语超过 {most} 字，整个文件未导入。',
    en: 'Line {line}: the note is longer than {most} characters; nothing was taken over.',
  },
  'offline-stale': {
    status: 409,
    zh: '第 {line} 行：“{customer}”的评分表在下载后已有修改，整个文件未导入。请重新下载。',
    en: 'Line {line}: the sheet of “{customer}” has changed since the download; nothing was taken over. Download it anew.',
  },
  'offline-closed': {
    status: 409,
    zh: '第 {line} 行：“{customer}”的评分表已提交、回避或失效，整个文件未导入。',
    en: 'Line {line}: the sheet of “{customer}” is submitted, recused or expired; nothing was taken over.',
  },
  'too-few-experts': {
    status: 422,
    zh: '每家客户需要 {wanted} 位专家，但评估团队中只有 {available} 位。',
    en: '{wanted} {wanted|expert is|experts are} wanted for each customer, but the team has only {available}.',
  },
  'sheet-begun': {
    status: 409,
    zh: '{expert}已开始为“{customer}”评分，不能撤销分配。可将评分表作失效处理。',
    en: '{expert} has begun to score “{customer}”, so the assignment stays. The sheet can be expired instead.',
  },
  'sheet-not-open': {
    status: 409,
    zh: '这份评分表已提交、回避或失效，不能再修改。',
    en: 'This sheet is submitted, recused or expired and can no longer be changed.',
  },
  'sheet-still-open': {
    status: 409,
    zh: '这份评分表尚未提交，无需退回。',
    en: 'This sheet is still open; there is nothing to reopen.',
  },
  'own-sheet': {
    status: 403,
    zh: '不能退回自己的评分表，请由其他协调人操作。',
    en: 'Your own sheet must be reopened by another coordinator.',
  },
  'no-open-sheets': {
    status: 409,
    zh: '没有未提交的评分表。',
    en: 'There is no open sheet.',
  },
  'sheet-incomplete': {
    status: 409,
    zh: '还有 {count} 项指标没有评分，不能提交。',
    en: '{count} {count|indicator has|indicators have} no score yet, so the sheet cannot be submitted.',
  },
  'score-outside-rubric': {
    status: 422,
    zh: '评分标准中没有 {score} 分这一级。',
    en: 'The rubric has no level {score}.',
  },
} as const satisfies Record<string, ProblemText>;
