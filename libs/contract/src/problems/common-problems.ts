import type { ProblemText } from './problem.js';

/** Refusals that any endpoint can give. */
export const commonProblems = {
  'invalid-input': {
    status: 422,
    zh: '提交的内容不符合要求：{details}',
    en: 'What was sent does not fit: {details}',
  },
  'not-signed-in': {
    status: 401,
    zh: '您尚未登录，或登录已过期。可在新标签页登录后回到此页继续。',
    en: 'You are not signed in, or your session has ended. Sign in in another tab, then go on here.',
  },
  'csrf-mismatch': {
    status: 403,
    zh: '页面已过期，请刷新后重试。',
    en: 'This page has expired. Reload it and try again.',
  },
  'role-lacks-act': {
    status: 403,
    zh: '您的角色没有这项操作的权限。',
    en: 'Your roles do not allow this.',
  },
  'wrong-stage': {
    status: 409,
    zh: '当前阶段（{stage}）不能进行此操作。',
    en: 'This cannot be done in the present stage ({stage}).',
  },
  'cycle-ended': {
    status: 409,
    zh: '该评估周期已结束，只能查看。',
    en: 'This cycle has ended and can only be read.',
  },
  'not-found': {
    status: 404,
    zh: '没有找到该记录，或您无权查看。',
    en: 'No such record, or you may not see it.',
  },
  'stale-version': {
    status: 409,
    zh: '{who} 已于 {when} 修改过此内容，请查看最新内容后再保存。',
    en: '{who} changed this at {when}. Look at the present state before you save.',
  },
  'own-department-only': {
    status: 403,
    zh: '只能处理本部门的客户。',
    en: 'You can only act on customers of your own department.',
  },
  'contributor-may-not-approve': {
    status: 403,
    zh: '您参与过该客户的评分、数据修改，或是其客户经理，不能审批其分层结果。',
    en: 'You scored, edited or own this customer, so you may not approve its tier.',
  },
  'not-assigned': { status: 403, zh: '这项工作没有分配给您。', en: 'This work is not assigned to you.' },
  'too-large': { status: 413, zh: '文件超过 {limit} 的上限。', en: 'The file exceeds the limit of {limit}.' },
  'unsupported-file': {
    status: 415,
    zh: '不支持的文件类型：{found}。',
    en: 'Unsupported kind of file: {found}.',
  },
  'idempotency-mismatch': {
    status: 409,
    zh: '同一请求编号已用于不同的内容。',
    en: 'This request key was already used with other content.',
  },
  'already-exists': { status: 409, zh: '“{name}”已存在。', en: '“{name}” already exists.' },
  'try-later': {
    status: 503,
    zh: '服务暂时不可用，请稍后再试。',
    en: 'The service is unavailable for a moment. Try again soon.',
  },
  unreachable: {
    status: 503,
    zh: '无法连接服务器，请检查网络后重试。',
    en: 'The server cannot be reached. Check the network and try again.',
  },
  'part-down': { status: 503, zh: '以下部分不可用：{parts}。', en: 'These parts are down: {parts}.' },
  unexpected: {
    status: 500,
    zh: '系统出现意外错误（编号 {reference}），请联系管理员。',
    en: 'Something went wrong on our side (reference {reference}). Please tell an administrator.',
  },
} as const satisfies Record<string, ProblemText>;
