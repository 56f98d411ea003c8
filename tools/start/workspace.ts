import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Everything the start keeps lies here; the folder is not in git. */
const HOME = resolve(process.env['ASSAY_HOME'] || join(ROOT, '.assay'));

export const places = {
  home: HOME,
  mariadb: join(HOME, 'mariadb'),
  redis: join(HOME, 'redis'),
  /** Uploads and printed reports. */
  files: join(HOME, 'files'),
  logs: join(HOME, 'logs'),
  run: join(HOME, 'run'),
  running: join(HOME, 'run/start.json'),
  /** Stands from the making of the private database until it is ready to be used for the first time. */
  unfinished: join(HOME, 'unfinished'),
  api: join(ROOT, 'dist/apps/api'),
  web: join(ROOT, 'dist/apps/web/browser'),
} as const;

export const logOf = (part: string) => join(places.logs, `${part}.log`);
