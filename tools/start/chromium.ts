import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

import { findProgram } from '../services/programs.ts';
import { Refusal } from './refusal.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that prints the reports: the one that CHROME_PATH names, or the first of the usual ones. */
export function findChromium(given: string | undefined): string | undefined {
  if (given && !isProgram(given)) throw new Refusal('bad-chrome-path', { path: given });
  return given ?? findProgram(NAMES) ?? ON_MAC.find(isProgram);
}

/** Whether pages and charts can show Chinese. Without fontconfig the system has fonts of its own. */
export function hasChineseFont(): boolean {
  const list = findProgram(['fc-list']);
  if (!list) return process.platform !== 'linux';
  return execFileSync(list, [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
}
