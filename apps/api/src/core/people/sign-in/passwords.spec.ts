import { Passwords } from './passwords.js';

const passwords = new Passwords();

describe('Passwords', () => {
  it('keeps argon2id with the cost that OWASP names: 19 MiB, two passes, one lane', async () => {
    const [, kind, , cost = ''] = (await passwords.hash('correct-horse')).split('$');
    expect(kind).toBe('argon2id');
    expect(cost.split(',').sort()).toEqual(['m=19456', 'p=1', 't=2']);
  });

  it('knows the right password, however its signs were composed', async () => {
    const hash = await passwords.hash('caf\u00e9-au-lait');
    expect(await passwords.match(hash, 'cafe\u0301-au-lait')).toBe(true);
    expect(await passwords.match(hash, 'cafe-au-lait')).toBe(false);
  });

  it('matches nothing when there is nothing to compare with', async () => {
    expect(await passwords.match(null, 'anything')).toBe(false);
    expect(await passwords.match(undefined, '')).toBe(false);
  });
});
