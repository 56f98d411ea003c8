import type { StartSettings } from './settings.ts';

export type Step =
  | 'leftovers'
  | 'port'
  | 'programs'
  | 'mariadb'
  | 'database'
  | 'redis'
  | 'redis-given'
  | 'build'
  | 'migrate'
  | 'demo'
  | 'serve';

/** What a start does: groups one after the other, the steps of a group side by side. */
export function planOf(settings: StartSettings): readonly (readonly Step[])[] {
  return [
    ['leftovers'],
    ['port'],
    ['programs'],
    [settings.databaseUrl ? 'database' : 'mariadb', settings.redisUrl ? 'redis-given' : 'redis', 'build'],
    ['migrate'],
    ...(settings.demo ? [['demo'] as const] : []),
    ['serve'],
  ];
}
