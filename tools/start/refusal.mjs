/**
 * Why a start or a test run cannot go on, in both languages, one line each way it can end.
 * `{name}` is replaced by the fact of that name.
 */
export const REFUSALS = {
  'node-too-old': {
    zh: '需要 Node.js 20.19 或更高版本，当前为 {found}；请升级后重试',
    en: 'Node.js 20.19 or later is needed, this is {found}; please upgrade',
  },
  'bad-port': {
    zh: 'PORT 应为 0 到 65535 的整数，当前为“{port}”',
    en: 'PORT must be an integer from 0 to 65535, it is "{port}"',
  },
  'port-taken': {
    zh: '端口 {port} 已被占用，请换一个：PORT={other} npm start',
    en: 'Port {port} is taken; choose another one: PORT={other} npm start',
  },
  'port-forbidden': {
    zh: '当前用户无权使用端口 {port}，请换一个：PORT={other} npm start',
    en: 'This user may not use port {port}; choose another one: PORT={other} npm start',
  },
  'bad-host': {
    zh: 'HOST“{host}”不是本机的地址（{why}）',
    en: 'HOST "{host}" is no address of this machine ({why})',
  },
  'folder-forbidden': {
    zh: '当前用户无权写入 {path}（{why}）',
    en: 'This user may not write to {path} ({why})',
  },
  'already-running': {
    zh: '本目录的 Assay 已在运行（进程 {pid}）：{address}',
    en: 'Assay already runs from this folder (process {pid}): {address}',
  },
  'disk-full': {
    zh: '磁盘空间不足：{path} 只剩 {free} MB，至少需要 {need} MB',
    en: 'The disk is full: {path} has {free} MB left, {need} MB are needed',
  },
  'install-failed': {
    zh: '依赖包安装失败（npm 的输出见上）；请检查网络后重试：npm install',
    en: 'Installing the packages failed (see the output of npm above); check the network and try: npm install',
  },
  'no-root-for-apt': {
    zh: '缺少 {missing}，且当前用户无权安装；请先执行：{command}',
    en: '{missing} missing, and this user may not install it; please type: {command}',
  },
  'programs-missing': {
    zh: '缺少 {missing}，请先安装：{command}',
    en: '{missing} missing; please install: {command}',
  },
  'programs-not-installed': {
    zh: '{missing} 安装失败（见 {log}）；请手动执行：{command}',
    en: 'Installing {missing} failed (see {log}); please type: {command}',
  },
  'bad-chrome-path': {
    zh: 'CHROME_PATH 指向的 {path} 不是可执行文件',
    en: 'CHROME_PATH names {path}, which is not a program',
  },
  'bad-address': {
    zh: '{variable} 不是有效的连接地址',
    en: '{variable} is not a valid address',
  },
  'database-unreachable': {
    zh: '无法连接 DATABASE_URL 指定的数据库 {where}：{why}',
    en: 'The database of DATABASE_URL, {where}, cannot be reached: {why}',
  },
  'redis-unreachable': {
    zh: '无法连接 REDIS_URL 指定的 Redis {where}：{why}',
    en: 'The Redis of REDIS_URL, {where}, cannot be reached: {why}',
  },
  'server-failed': {
    zh: '{server} 启动失败：{why}（见 {log}）',
    en: '{server} did not start: {why} (see {log})',
  },
  'build-failed': {
    zh: '构建失败（见 {log}）：{why}',
    en: 'The build failed (see {log}): {why}',
  },
  'migration-failed': {
    zh: '数据库迁移失败（见 {log}）：{why}',
    en: 'The migration of the database failed (see {log}): {why}',
  },
  'demo-failed': {
    zh: '演示数据加载失败（见 {log}）：{why}',
    en: 'Loading the demo failed (see {log}): {why}',
  },
  'part-died': {
    zh: '{part} 反复异常退出，已停止全部服务（见 {log}）：{why}',
    en: '{part} ended again and again, everything was stopped (see {log}): {why}',
  },
  'not-healthy': {
    zh: '服务在 {seconds} 秒内未就绪：{answer}（日志见 {log}）',
    en: 'The service was not ready within {seconds} s: {answer} (logs: {log})',
  },
};

/** @typedef {keyof typeof REFUSALS} RefusalCode */
/** @typedef {Readonly<Record<string, string | number>>} Facts */

/**
 * @param {string} text
 * @param {Facts} facts
 */
const fill = (text, facts) => text.replaceAll(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? `{${name}}`));

/** Ends the start with one line that a person can act on; anything else that is thrown is a bug. */
export class Refusal extends Error {
  /**
   * @param {RefusalCode} code
   * @param {Facts} [facts]
   */
  constructor(code, facts = {}) {
    const { zh, en } = REFUSALS[code];
    super(`${fill(zh, facts)} | ${fill(en, facts)}`);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}
