import { execFileSync } from 'node:child_process';

import { findProgram, isProgram } from './programs.ts';

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

/** The Chromium that prints reports and plays journeys: the one that is named, or the first of the usual ones. */
export function findChromium(named = process.env['CHROME_PATH']): string | undefined {
  if (named) return isProgram(named) ? named : undefined;
  return findProgram(NAMES) ?? ON_MAC.find(isProgram);
}

/** Whether pages and charts can show Chinese. Without fontconfig the system has fonts of its own. */
export function hasChineseFont(): boolean {
  const list = findProgram(['fc-list']);
  if (!list) return process.platform !== 'linux';
  return execFileSync(list, [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
}
