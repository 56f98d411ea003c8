import { firstPassword } from './first-password.js';
import { isStrongEnough } from './password-rules.js';

describe('firstPassword', () => {
  it('is four groups that nobody reads wrongly over the telephone', () => {
    for (let i = 0; i < 200; i += 1) {
      expect(firstPassword()).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    }
  });

  it('is never the same twice, and always strong enough', () => {
    const some = Array.from({ length: 500 }, firstPassword);
    expect(new Set(some).size).toBe(500);
    expect(some.filter((password) => !isStrongEnough(password, 'li.nan'))).toEqual([]);
  });
});
