import { ROLE_NAMES, STATE_NAMES } from './names.js';
import { ROLES } from './roles.js';
import { CYCLE_STATES } from './stages.js';

describe('names of states and roles', () => {
  it.each([
    ['states', CYCLE_STATES, STATE_NAMES],
    ['roles', ROLES, ROLE_NAMES],
  ])('all %s have a name of their own in both languages', (_, keys, names) => {
    expect(Object.keys(names)).toEqual([...keys]);
    for (const lang of ['zh', 'en'] as const) {
      expect(new Set(Object.values(names).map((name) => name[lang])).size).toBe(keys.length);
    }
    for (const name of Object.values(names)) {
      expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(name.en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});
