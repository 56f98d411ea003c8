import { session } from '@assay/contract';
import { testApp } from '../../../../test/support/app.js';

const app = await testApp();

describe('signing in', () => {
  it('opens a session that the next requests carry', async () => {
    const { me } = await app.as('expert', { login: 'su.qing', name: '苏晴', department: 'marketing' });
    expect(me).toMatchObject({ login: 'su.qing', roles: ['expert'], department: { key: 'marketing' } });
    const again = await app.signIn('su.qing');
    expect(await again.call(session.me)).toEqual(me);
  });
});
