import { existsSync } from 'node:fs';

import puppeteer, { type Browser } from 'puppeteer-core';

import { PrintFault } from './print-fault.js';

/** How to start the browser that prints. */
export interface ChromiumOptions {
  /** Path of Chromium or Chrome; the usual places are searched when absent. */
  readonly executablePath?: string;
  /**
   * Whether Chromium's own sandbox is on. It is by default, except for root, for whom Chromium
   * refuses to start with it.
   */
  readonly sandbox?: boolean;
}

/** Where Debian, Fedora, Homebrew and Google's packages put it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/local/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** No outside world, no background work, no state that outlives a print. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-remote-playback-api',
  '--disable-webgl',
  '--disable-speech-api',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--no-first-run',
  '--no-pings',
  '--mute-audio',
];

/** The first Chromium in the usual places; undefined when there is none. */
export function findChromium(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/**
 * Starts a browser that talks over a pipe (no debugging port), resolves no name and reaches no
 * address: its proxy is a closed port, loopback included.
 */
export async function startChromium(options: ChromiumOptions): Promise<Browser> {
  const executablePath = options.executablePath ?? findChromium();
  if (executablePath === undefined) throw new PrintFault('browser-missing');
  const sandbox = options.sandbox ?? process.getuid?.() !== 0;
  try {
    return await puppeteer.launch({
      executablePath,
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: sandbox ? FLAGS : [...FLAGS, '--no-sandbox'],
    });
  } catch (cause) {
    throw new PrintFault('browser-not-started', { cause });
  }
}

/** Ends the browser and its children at once, whatever they are doing, and waits until it is gone. */
export async function killChromium(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // It leads a process group of its own, to which its children belong.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
