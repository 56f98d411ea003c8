import type { ProblemText } from './problem.js';

/** Refusals around reports, and why a document could not be printed. */
export const reportProblems = {
  'report-nothing-to-print': {
    status: 422,
    zh: '您的权限范围内没有可打印的客户。',
    en: 'There is no customer that you may see, so there is nothing to print.',
  },
  'report-customers-not-asked': {
    status: 422,
    zh: '只有客户报告才能选择客户。',
    en: 'Customers can be chosen for customer reports only.',
  },
  'report-order-ended': {
    status: 409,
    zh: '该打印任务已经结束，无法取消。',
    en: 'This order has ended and cannot be cancelled.',
  },
  'report-shows-contacts': {
    status: 403,
    zh: '该报告含有完整的客户联系方式，您无权下载。请自行生成一份，联系方式会作脱敏处理。',
    en: 'These reports show contact data in full, which you may not see. Order your own: contact data will be masked.',
  },
  'report-empty-archive': {
    status: 409,
    zh: '该打印任务还没有可下载的文件。',
    en: 'This order has no file to download yet.',
  },
  'report-result-missing': {
    status: 422,
    zh: '该客户在本次计算中没有结果。',
    en: 'The calculation has no result for this customer.',
  },
  'report-not-composed': {
    status: 422,
    zh: '该客户的数据无法排成报告：{details}',
    en: 'The data could not be made into a report: {details}',
  },
  'report-too-slow': {
    status: 422,
    zh: '该文档打印超时，已放弃。',
    en: 'Printing this document took too long and was given up.',
  },
  'report-printer-died': {
    status: 422,
    zh: '打印该文档时浏览器多次异常退出。',
    en: 'The browser ended again and again while printing this document.',
  },
  'report-unreadable': {
    status: 422,
    zh: '该文档打印结果不完整，已舍弃。',
    en: 'What was printed of this document is incomplete and was thrown away.',
  },
  'report-printer-missing': {
    status: 503,
    zh: '服务器上没有找到用于打印的 Chromium 浏览器，请联系管理员安装。',
    en: 'The server has no Chromium to print with. Please ask an administrator to install it.',
  },
} as const satisfies Record<string, ProblemText>;
