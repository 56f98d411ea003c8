import { localPath } from './local-path';

describe('where to go after signing in', () => {
  it.each([
    ['/cycles/c1?tab=audit', '/cycles/c1?tab=audit'],
    [undefined, '/'],
    ['', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?to=/sign-in', '/'],
  ])('%s leads to %s', (wanted, path) => {
    expect(localPath(wanted)).toBe(path);
  });
});
