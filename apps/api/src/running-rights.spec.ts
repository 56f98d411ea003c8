import { quotedAccount } from './running-rights.js';

describe('quotedAccount', () => {
  it.each([
    ['assay@localhost', "'assay'@'localhost'"],
    ['assay@10.0.0.%', "'assay'@'10.0.0.%'"],
  ])('%s', (account, quoted) => {
    expect(quotedAccount(account)).toBe(quoted);
  });

  it.each(['assay', "a'@localhost", 'assay@localhost; DROP TABLE x', '@localhost', 'a@b@c'])(
    'refuses %s',
    (account) => {
      expect(() => quotedAccount(account)).toThrow(RangeError);
    },
  );
});
