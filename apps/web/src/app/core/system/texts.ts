import { defineTexts } from '../../platform/texts/texts';

export const texts = defineTexts({
  zh: {
    title: '系统状态',
    database: '数据库',
    databaseText: '保存所有业务数据和审计记录',
    redis: '任务队列',
    redisText: '分发导入、计算和报告任务；中断后任务会自动补发',
    worker: '后台任务进程',
    workerText: '执行导入、计算和报告任务',
    up: '正常',
    down: '异常',
    refresh: '刷新',
    checkedAt: '检查时间 {time}',
    allUp: '各部分运行正常。',
    someDown: '有部分不可用，相关功能会暂停，恢复后自动继续。',
  },
  en: {
    title: 'System health',
    database: 'Database',
    databaseText: 'Holds all business data and the audit trail',
    redis: 'Job queue',
    redisText: 'Hands out imports, calculations and reports; what is lost with it is sent again',
    worker: 'Worker',
    workerText: 'Carries out imports, calculations and reports',
    up: 'Up',
    down: 'Down',
    refresh: 'Refresh',
    checkedAt: 'Checked at {time}',
    allUp: 'All parts are up.',
    someDown: 'A part is down. What needs it waits and goes on by itself once it is back.',
  },
});
