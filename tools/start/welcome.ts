import { DEMO_PASSWORD, DEMO_PEOPLE } from '../demo/people.ts';

/** The roles in the order of the product, with the names the page gives them. */
const ROLES: Readonly<Record<string, string>> = {
  coordinator: '协调员 Coordinator',
  expert: '评审专家 Expert',
  head: '部门负责人 Department head',
  owner: '客户负责人 Account owner',
  executive: '高管 Executive',
  admin: '系统管理员 Administrator',
  auditor: '审计员 Auditor',
};

/** The end of a good start: where to go and as whom. */
export function welcome(address: string, demo: boolean): string {
  const lines = ['', `  Assay  ${address}`, ''];
  if (demo) {
    lines.push(`  演示账号，密码均为 | Demo accounts, all with the password  ${DEMO_PASSWORD}`, '');
    for (const [role, name] of Object.entries(ROLES)) {
      const people = DEMO_PEOPLE.filter(({ roles }) => (roles as readonly string[]).includes(role));
      const shown = people.slice(0, 3).map(({ login, name: { zh } }) => `${login} ${zh}`);
      lines.push(`  ${shown.join('，')}${people.length > 3 ? ' …' : ''}  —  ${name}`);
    }
    lines.push('');
  }
  lines.push('  按 Ctrl-C 停止 | Ctrl-C stops everything', '');
  return lines.join('\n');
}
