import fc from 'fast-check';
import { isStrongEnough } from './password-rules.js';

describe('isStrongEnough', () => {
  it.each([
    'correct-horse-9-battery',
    '天安门前有一棵很大的老槐树',
    'Assay-demo-2026',
    'four words are enough',
    '0c8f1e7a9b3d',
  ])('takes %s', (password) => {
    expect(isStrongEnough(password, 'li.nan')).toBe(true);
  });

  it.each([
    ['eleven signs', 'abcdefgh-12'],
    ['a common word with digits after it', 'Password123456'],
    ['a common word with signs after it', 'qwertyuiop!!!!!!'],
    ['a common word in Chinese letters', 'woaini1314520'],
    ['full-width signs of a common word', 'ｐａｓｓｗｏｒｄ１２３４'],
    ['digits in order', '123456789012'],
    ['digits in order, with more after them', '0123456789012xyz'],
    ['letters in order', 'abcdefghijkl'],
    ['a walk over the keyboard', '1qaz2wsx3edc'],
    ['four different signs', 'abcdabcdabcdabcd'],
    ['the account in it', 'my-LI.NAN-secret'],
  ])('refuses %s', (_, password) => {
    expect(isStrongEnough(password, 'li.nan')).toBe(false);
  });

  it('counts signs, not code units', () => {
    expect(isStrongEnough('😀😁😂🤣😃😄', 'li')).toBe(false);
    expect(isStrongEnough('😀😁😂🤣😃😄😅😆😉😊😋😎', 'li')).toBe(true);
  });

  it('law: refuses whatever contains the account, in small letters or capitals', () => {
    const login = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{1,20}$/);
    fc.assert(
      fc.property(fc.string(), login, fc.boolean(), fc.string(), (before, name, capitals, after) => {
        const part = capitals ? name.toUpperCase() : name;
        return !isStrongEnough(`${before} correct-horse-battery ${part} ${after}`, name);
      }),
    );
  });
});
