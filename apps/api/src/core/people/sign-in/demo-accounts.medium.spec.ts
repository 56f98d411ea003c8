import { session } from '@assay/contract';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@assay-tools/demo';
import { Work } from '../../../platform/database/work.js';
import { LoadPeople } from '../load-people.js';
import { testApp } from '../../../../test/support/app.js';

const demo = await testApp({ ASSAY_DEMO: 'true' });

describe('the sign-in page of the demo', () => {
  it('shows its accounts with the password that opens them', async () => {
    const people = DEMO_PEOPLE.map(({ login, name, email, roles, department }) => {
      const [role] = roles;
      const demoAccount = role ? { name, role } : null;
      return { login, name: name.zh, email, roles, department, demoAccount };
    });
    await demo.get(Work).transact((tx) => demo.get(LoadPeople).run(tx, people, { password: DEMO_PASSWORD }));

    const { demoAccounts, demoPassword } = await demo.visitor().call(session.signInOptions);
    expect(demoAccounts).toHaveLength(DEMO_PEOPLE.length);
    expect(demoAccounts[0]).toEqual({
      login: 'lin.yuan',
      name: { zh: '林远', en: 'Lin Yuan' },
      role: 'coordinator',
    });
    const { me } = await demo.signIn('fang.ke', demoPassword ?? '');
    expect(me).toMatchObject({ name: '方可', roles: ['expert', 'owner'], mustChangePassword: false });
  });
});
