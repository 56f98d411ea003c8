import { findChromium } from '@assay-tools/services';
import { defineConfig } from '@playwright/test';

const port = process.env['E2E_PORT'] ?? '4310';
const chromium = findChromium();

/** Journeys in the system's Chromium against the whole product on servers of its own, with the demo company. */
export default defineConfig({
  testDir: '.',
  testMatch: 'journeys/**/*.spec.ts',
  outputDir: '../test-results',
  forbidOnly: true,
  retries: 0,
  // one company, one cycle at a time
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tools/start/e2e-server.ts',
    cwd: '..',
    url: `http://127.0.0.1:${port}/api/health`,
    env: { PORT: port },
    stdout: 'pipe',
    timeout: 180_000,
    // while a journey is written: E2E_REUSE=1 beside a server that stays up
    reuseExistingServer: process.env['E2E_REUSE'] === '1',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
