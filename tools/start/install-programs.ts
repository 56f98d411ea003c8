import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';

import { findProgram } from '../services/programs.ts';
import type { Need } from './needed-programs.ts';
import { Refusal } from './refusal.mjs';
import { logOf, places } from './workspace.ts';

/** How this system installs programs, and whether this user may. */
export interface Installer {
  readonly kind: 'apt' | 'brew' | 'none';
  readonly allowed: boolean;
}

export function installerOfSystem(): Installer {
  if (findProgram(['apt-get'])) return { kind: 'apt', allowed: process.getuid?.() === 0 };
  if (findProgram(['brew'])) return { kind: 'brew', allowed: true };
  return { kind: 'none', allowed: false };
}

/** The words to type, as one line: what a person without our rights does by hand. */
export function commandFor(needs: readonly Need[], { kind, allowed }: Installer): string {
  const apt = needs.flatMap((need) => need.apt);
  if (kind === 'apt') {
    const as = allowed ? '' : 'sudo ';
    return `${as}apt-get update && ${as}apt-get install -y ${apt.join(' ')}`;
  }
  if (kind === 'brew') {
    const lines = needs
      .filter(({ brew }) => brew.length > 0)
      .map(({ brew }) => `brew install ${brew.join(' ')}`);
    return lines.join(' && ');
  }
  return needs.map(({ name }) => name).join(', ');
}

function run(program: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  appendFileSync(logOf('install'), `$ ${program} ${args.join(' ')}\n${stdout}${stderr}\n`);
  return status === 0;
}

function installWithApt(needs: readonly Need[]): void {
  const args = ['install', '-y', '--no-install-recommends', ...needs.flatMap((need) => need.apt)];
  // an old or empty list of packages is the usual reason for a first failure
  if (run('apt-get', args)) return;
  run('apt-get', ['update']);
  run('apt-get', args);
}

function installWithBrew(needs: readonly Need[]): void {
  for (const { brew } of needs) if (brew.length > 0) run('brew', ['install', ...brew]);
}

/**
 * Makes sure that all needs are met, by installing what is missing where this user may.
 *
 * @throws Refusal that says what to type
 */
export function providePrograms(needs: readonly Need[], say: (text: string) => void): void {
  const missing = needs.filter((need) => !need.found());
  if (missing.length === 0) return;
  const installer = installerOfSystem();
  const names = (some: readonly Need[]) => some.map(({ name }) => name).join(', ');
  const facts = { missing: names(missing), command: commandFor(missing, installer) };
  if (installer.kind === 'none') throw new Refusal('programs-missing', facts);
  if (!installer.allowed) throw new Refusal('no-root-for-apt', facts);
  say(`安装系统程序 | Installing ${facts.missing}`);
  mkdirSync(places.logs, { recursive: true });
  if (installer.kind === 'apt') installWithApt(missing);
  else installWithBrew(missing);
  const still = missing.filter((need) => !need.found());
  if (still.length === 0) return;
  const command = commandFor(still, installer);
  throw new Refusal('programs-not-installed', { missing: names(still), log: logOf('install'), command });
}
