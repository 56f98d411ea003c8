import type { DEPARTMENT_PRESETS, Role } from '@assay/cycle';

export type DepartmentKey = (typeof DEPARTMENT_PRESETS)[number];

export interface DemoPerson {
  /** Sign-in name; also what the `owner` column of the customers file holds. */
  readonly login: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly email: string;
  readonly roles: readonly Role[];
  /** None for those who stand above or beside the departments. */
  readonly department: DepartmentKey | null;
}

/** The password that all people of the demo share. */
export const DEMO_PASSWORD = 'Assay-demo-2026';

const person = (
  login: string,
  zh: string,
  en: string,
  department: DepartmentKey | null,
  ...roles: readonly Role[]
): DemoPerson => ({
  login,
  name: { zh, en },
  email: `${login}@anheng.example`,
  roles,
  department,
});

/** The people of the demo company, at least one for each role; one of them holds two. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('lin.yuan', '林远', 'Lin Yuan', 'data-analysis', 'coordinator'),

  person('chen.mo', '陈默', 'Chen Mo', 'sales', 'expert'),
  person('su.qing', '苏晴', 'Su Qing', 'customer-service', 'expert'),
  person('he.jing', '何静', 'He Jing', 'marketing', 'expert'),
  person('tang.rui', '唐睿', 'Tang Rui', 'key-accounts', 'expert'),
  // works retention actions of the customer success department, but owns no customer
  person('fang.ke', '方可', 'Fang Ke', 'customer-success', 'expert', 'owner'),

  person('zhao.gang', '赵刚', 'Zhao Gang', 'sales', 'head'),
  person('qian.wei', '钱薇', 'Qian Wei', 'customer-service', 'head'),
  person('sun.lei', '孙磊', 'Sun Lei', 'marketing', 'head'),
  person('li.nan', '李楠', 'Li Nan', 'key-accounts', 'head'),

  person('zhou.hang', '周航', 'Zhou Hang', 'sales', 'owner'),
  person('wu.min', '吴敏', 'Wu Min', 'sales', 'owner'),
  person('zheng.hao', '郑浩', 'Zheng Hao', 'sales', 'owner'),
  person('wang.lu', '王璐', 'Wang Lu', 'key-accounts', 'owner'),
  person('feng.tao', '冯涛', 'Feng Tao', 'customer-service', 'owner'),
  person('chu.yue', '褚玥', 'Chu Yue', 'marketing', 'owner'),

  person('qin.feng', '秦峰', 'Qin Feng', null, 'executive'),
  person('xu.an', '许安', 'Xu An', null, 'admin'),
  person('shen.ming', '沈明', 'Shen Ming', null, 'auditor'),
];

/** The experts, in the order in which the script lists their opinions. */
export const DEMO_EXPERTS = ['chen.mo', 'su.qing', 'he.jing', 'tang.rui', 'fang.ke'] as const;

export type ExpertLogin = (typeof DEMO_EXPERTS)[number];
