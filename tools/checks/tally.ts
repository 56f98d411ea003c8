/** How a step of the test run ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What a person must see to mend it; empty when all is well. */
  readonly output: string;
}

/** A check is one: it holds or it does not. */
export function checked(code: number, output: string): Tally {
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Counts a Jest run by its JSON report. A suite that could not even be loaded is one failure, and so is
 * a test that was left out: there is no third way to end.
 */
export function tallyJest(code: number, output: string, report: string | undefined): Tally {
  if (!report) return checked(code || 1, output);
  const all = JSON.parse(report) as JestReport;
  const failed = all.numFailedTests + all.numPendingTests + all.numTodoTests + all.numRuntimeErrorTestSuites;
  return settled(all.numPassedTests, failed, code, output);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Counts a Playwright run by its JSON report; a journey that needed a second try has failed. */
export function tallyPlaywright(code: number, output: string, report: string | undefined): Tally {
  if (!report) return checked(code || 1, output);
  const { expected, unexpected, flaky, skipped } = (JSON.parse(report) as PlaywrightReport).stats;
  return settled(expected, unexpected + flaky + skipped, code, output);
}

/** A runner that says it failed has failed, whatever it counted; one that ran nothing has not passed. */
function settled(passed: number, failed: number, code: number, output: string): Tally {
  const unseen = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  const all = failed + unseen;
  return { passed, failed: all, output: all === 0 ? '' : output };
}
