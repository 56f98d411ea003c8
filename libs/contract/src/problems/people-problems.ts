import type { ProblemText } from './problem.js';

/** Refusals around sign-in, people and departments. */
export const peopleProblems = {
  'wrong-credentials': {
    status: 401,
    zh: '账号或密码不正确。',
    en: 'The account or the password is not right.',
  },
  'too-many-tries': {
    status: 429,
    zh: '尝试次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many tries. Wait {minutes} {minutes|minute|minutes} and try again.',
  },
  'password-too-weak': {
    status: 422,
    zh: '密码至少需要 12 个字符，且不能是常见密码或包含账号。',
    en: 'A password needs at least 12 characters, must not be a common one and must not contain the account.',
  },
  'password-unchanged': {
    status: 422,
    zh: '新密码不能与当前密码相同。',
    en: 'The new password must differ from the present one.',
  },
  'wrong-present-password': { status: 422, zh: '当前密码不正确。', en: 'The present password is not right.' },
  'login-taken': { status: 409, zh: '账号“{login}”已被使用。', en: 'The account “{login}” is taken.' },
  'last-admin': {
    status: 409,
    zh: '至少需要保留一名启用的管理员。',
    en: 'At least one active administrator must remain.',
  },
  'department-in-use': {
    status: 409,
    zh: '部门“{name}”仍有 {people} 名人员和 {customers} 家客户，不能删除。',
    en: 'Department “{name}” still has {people} {people|person|people} and {customers} {customers|customer|customers} and cannot be removed.',
  },
  'department-has-actions': {
    status: 409,
    zh: '部门“{name}”在各评估周期中负责 {actions} 项行动，不能删除。',
    en: 'Department “{name}” is in charge of {actions} actions of its cycles and cannot be removed.',
  },
  'sign-in-service': {
    status: 503,
    zh: '单点登录服务暂时不可用，请使用密码登录或稍后再试。',
    en: 'Single sign-on is unavailable. Use your password or try again later.',
  },
  'single-sign-on-refused': {
    status: 403,
    zh: '单点登录未完成，请重试。',
    en: 'Single sign-on was not completed. Please try again.',
  },
  'no-account': {
    status: 403,
    zh: '没有与您的单点登录身份对应的启用账号，请联系管理员。',
    en: 'No active account belongs to your single sign-on identity. Please ask an administrator.',
  },
} as const satisfies Record<string, ProblemText>;
