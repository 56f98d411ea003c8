import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { isZone } from '../clock/day.js';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** `mysql://user:password@host:3306/assay`, or `mysql://user@localhost/assay?socket=/path/to.sock`. */
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  /** For migrations: the account, `user@host`, that api and worker will use; it gets the rights they need and no more. */
  RUNNING_ACCOUNT: z
    .string()
    .regex(/^[\w.-]+@[\w.:%-]+$/)
    .optional(),
  /** `mariadb` or `mysql`: the two servers describe JSON columns differently. */
  DATABASE_KIND: z.enum(['mariadb', 'mysql']).default('mariadb'),
  /** `redis://127.0.0.1:6379` or `unix:///path/to.sock`. */
  REDIS_URL: z.url({ protocol: /^(redis|rediss|unix)$/ }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  CHROME_PATH: z.string().optional(),
  /** Uploads and printed reports are kept here. */
  ASSAY_DATA_DIR: z.string().default(join(tmpdir(), 'assay-data')),
  /** The built page; without it only the api is served. */
  WEB_ROOT: z.string().optional(),
  /** The address people type. Decides over secure cookies and the allowed origin. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The company's zone: by its calendar a day ends, and what was due on it is overdue. */
  TIME_ZONE: z.string().refine(isZone, 'must be a zone such as Asia/Shanghai').default('Asia/Shanghai'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Shows the demo accounts on the sign-in page. Never set it where real people work. */
  ASSAY_DEMO: z.stringbool().default(false),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('SSO'),
  /** Jobs that a worker process does side by side. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
  /**
   * After this time without a sign of life a worker counts as dead. Another has its jobs after half of it more
   * at the latest, which is to be less than 15 seconds.
   */
  WORKER_LOCK_MS: z.coerce.number().int().min(500).max(600_000).default(8_000),
  MAX_UPLOAD_MB: z.coerce.number().int().min(1).max(10_000).default(200),
});

const consistentSchema = schema.refine(
  ({ OIDC_ISSUER, OIDC_CLIENT_ID }) => OIDC_ISSUER === undefined || OIDC_CLIENT_ID !== undefined,
  { path: ['OIDC_CLIENT_ID'], message: 'must be given beside OIDC_ISSUER' },
);

export type Settings = z.output<typeof schema>;

/** Nest's token for the settings; an abstract class so that it can be injected by type. */
export abstract class Config {
  abstract readonly settings: Settings;
}

export class BadConfiguration extends Error {
  constructor(readonly faults: readonly string[]) {
    // one line: whoever starts the program shows the one that tells most
    super(`The configuration has ${faults.length} fault(s): ${faults.join('; ')}`);
  }
}

/**
 * Reads the settings from the environment. All faults are listed, then the start is refused.
 *
 * @throws BadConfiguration
 */
export function loadSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = consistentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new BadConfiguration(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}
