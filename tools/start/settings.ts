import { Refusal } from './refusal.mjs';
import { portOf } from './surroundings.mjs';

/** What the environment asks of a start. What is not given is private to this folder. */
export interface StartSettings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly chromePath: string | undefined;
  /** Whether an empty database gets the demo company, whose passwords everybody knows. */
  readonly demo: boolean;
}

function address(variable: string, given: string | undefined, protocols: RegExp): string | undefined {
  if (!given) return undefined;
  if (!URL.canParse(given) || !protocols.test(new URL(given).protocol))
    throw new Refusal('bad-address', { variable });
  return given;
}

/** The demo goes into the private database; into one of the user's own only when ASSAY_DEMO asks for it. */
export function readSettings(environment: NodeJS.ProcessEnv): StartSettings {
  const databaseUrl = address('DATABASE_URL', environment['DATABASE_URL'], /^(mysql|mariadb):$/);
  const asked = environment['ASSAY_DEMO'];
  return {
    port: portOf(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl,
    redisUrl: address('REDIS_URL', environment['REDIS_URL'], /^(redis|rediss|unix):$/),
    chromePath: environment['CHROME_PATH'] || undefined,
    demo: asked ? /^(1|true|yes|on)$/i.test(asked) : databaseUrl === undefined,
  };
}
