import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { LoadPeople } from './core/people/load-people.js';
import { firstPassword } from './core/people/sign-in/first-password.js';
import { AppModule } from './modules.js';
import { loadSettings } from './platform/config/config.js';
import { Work } from './platform/database/work.js';
import { RuleBroken } from './platform/http/rule-broken.js';
import { createLogger, NestLog } from './platform/log/log.js';

/**
 * Adds an administrator from the server's own command line: the first of an installation, or one
 * when nobody can get in any more. Prints a password that must be changed at the first sign-in.
 */
async function addAdmin(login: string, name: string): Promise<string> {
  const logger = new NestLog(createLogger(loadSettings().LOG_LEVEL));
  const app = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  try {
    const password = firstPassword();
    const person = { login: login.toLowerCase(), name, roles: ['admin' as const] };
    await app
      .get(Work)
      .transact((tx) => app.get(LoadPeople).run(tx, [person], { password, mustChangePassword: true }));
    return password;
  } finally {
    await app.close();
  }
}

try {
  const [login, name] = process.argv.slice(2);
  if (!login || !name) throw new Error('usage: node dist/apps/api/add-admin.js <login> <name>');
  process.stdout.write(`first password of ${login}: ${await addAdmin(login, name)}\n`);
} catch (error) {
  const message = error instanceof RuleBroken && error.code === 'login-taken' ? 'this login is taken' : error;
  process.stderr.write(`${message instanceof Error ? message.message : String(message)}\n`);
  process.exit(1);
}
