import { BadConfiguration, loadSettings } from './config.js';

const good = { DATABASE_URL: 'mysql://root@localhost/assay', REDIS_URL: 'redis://127.0.0.1:6379' };

describe('loadSettings', () => {
  it('fills in what is not given', () => {
    expect(loadSettings(good)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATABASE_KIND: 'mariadb',
      TIME_ZONE: 'Asia/Shanghai',
    });
  });

  it('treats an empty variable as not given', () => {
    expect(loadSettings({ ...good, PORT: '' }).PORT).toBe(3000);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => loadSettings({ ...good, TIME_ZONE: 'Asia/Atlantis' })).toThrow('TIME_ZONE: must be a zone');
  });

  it('refuses half a single sign-on', () => {
    const half = { ...good, OIDC_ISSUER: 'https://sign-in.example' };
    expect(() => loadSettings(half)).toThrow('OIDC_CLIENT_ID: must be given beside OIDC_ISSUER');
    expect(loadSettings({ ...half, OIDC_CLIENT_ID: 'assay' }).OIDC_CLIENT_ID).toBe('assay');
  });

  it('lists every fault at once', () => {
    let caught: unknown;
    try {
      loadSettings({ PORT: 'eighty', DATABASE_URL: 'postgres://x/y' });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(BadConfiguration);
    const faults = (caught as BadConfiguration).faults.map((fault) => fault.split(':')[0]);
    expect(faults).toEqual(['PORT', 'DATABASE_URL', 'REDIS_URL']);
    expect((caught as BadConfiguration).message).toMatch(
      /^The configuration has 3 fault\(s\): PORT: .*; DATABASE_URL: .*; REDIS_URL: .*$/,
    );
  });
});
