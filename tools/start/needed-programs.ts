import { findChromium, hasChineseFont } from '../services/chromium.ts';
import { findMariadb, findMariadbInstaller, findRedis } from '../services/programs.ts';
import type { StartSettings } from './settings.ts';

/** A program of the system, and the packages that bring it. */
export interface Need {
  readonly name: string;
  readonly apt: readonly string[];
  /** None where macOS has it already. */
  readonly brew: readonly string[];
  readonly found: () => boolean;
}

// only the servers themselves: Debian's mariadb-server and redis-server would start services beside ours
const MARIADB: Need = {
  name: 'MariaDB',
  apt: ['mariadb-server-core', 'mariadb-client-core'],
  brew: ['mariadb'],
  found: () => Boolean(findMariadb() && findMariadbInstaller()),
};
const REDIS: Need = {
  name: 'Redis',
  apt: ['redis-tools'],
  brew: ['redis'],
  found: () => Boolean(findRedis()),
};
const FONT: Need = {
  name: '中文字体 (CJK font)',
  apt: ['fontconfig', 'fonts-wqy-microhei'],
  brew: [],
  found: hasChineseFont,
};

const chromium = (given: string | undefined): Need => ({
  name: 'Chromium',
  apt: ['chromium'],
  brew: ['--cask', 'google-chrome'],
  found: () => Boolean(findChromium(given)),
});

/** What this start needs of the system: nothing that the environment already brings. */
export function neededPrograms({ databaseUrl, redisUrl, chromePath }: StartSettings): readonly Need[] {
  return [...(databaseUrl ? [] : [MARIADB]), ...(redisUrl ? [] : [REDIS]), chromium(chromePath), FONT];
}
