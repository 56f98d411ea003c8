import { describe, expect, test } from '@jest/globals';

import { chosenSteps } from './chosen-steps.ts';
import { TEST_STEPS } from './steps.ts';
import { checked, tallyJest, tallyPlaywright } from './tally.ts';

const jest = (passed: number, failed = 0, pending = 0, broken = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: broken,
  });

describe('what the last line counts', () => {
  test('a check is one', () => {
    expect(checked(0, 'fine')).toEqual({ passed: 1, failed: 0, output: '' });
    expect(checked(2, 'a.ts: wrong')).toEqual({ passed: 0, failed: 1, output: 'a.ts: wrong' });
  });

  test('tests of Jest, each', () => {
    expect(tallyJest(0, '', jest(120))).toEqual({ passed: 120, failed: 0, output: '' });
    expect(tallyJest(1, 'why', jest(118, 2))).toEqual({ passed: 118, failed: 2, output: 'why' });
  });

  test('a test that was left out and a suite that could not be loaded are failures', () => {
    expect(tallyJest(0, '', jest(10, 0, 1)).failed).toBe(1);
    expect(tallyJest(1, '', jest(10, 0, 0, 1)).failed).toBe(1);
  });

  test('a runner that ends with an error, without a report or without a test has failed', () => {
    expect(tallyJest(1, '', jest(10)).failed).toBe(1);
    expect(tallyJest(0, '', undefined).failed).toBe(1);
    expect(tallyJest(0, '', jest(0)).failed).toBe(1);
  });

  test('journeys of Playwright; one that needed a second try has failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(tallyPlaywright(1, 'why', JSON.stringify({ stats }))).toEqual({
      passed: 4,
      failed: 2,
      output: 'why',
    });
  });
});

describe('npm test -- --only', () => {
  const names = (...args: string[]) => chosenSteps(args, TEST_STEPS).map(({ name }) => name);

  test('without it everything runs', () => {
    expect(names()).toHaveLength(TEST_STEPS.length);
  });

  test('runs what was asked for, in the order of the run', () => {
    expect(names('--only', 'lint,format')).toEqual(['format', 'lint']);
    expect(names('--only=types')).toEqual(['types']);
  });

  test('a name that is none is told, with those there are', () => {
    expect(() => names('--only', 'lnit')).toThrow(/--only takes some of format,.*, not lnit/);
    expect(() => names('--only')).toThrow(/--only takes some of/);
  });
});
