import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations/list.js';
import { loadSettings } from './platform/config/config.js';
import { connectionOptions } from './platform/database/options.js';
import { grantRunningRights } from './running-rights.js';

/**
 * Brings the database to the present shape. With `--check`, also fails when the migrations and
 * the entities disagree. Where `RUNNING_ACCOUNT` is set, that account is given what api and worker need.
 */
async function migrate(check: boolean): Promise<void> {
  const settings = loadSettings();
  const options = { ...connectionOptions(settings), entities, migrations };
  const dataSource = await new DataSource(options).initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    process.stdout.write(`${done.length} migration(s) run\n`);
    if (settings.RUNNING_ACCOUNT) await grantRunningRights(dataSource, settings.RUNNING_ACCOUNT);
    if (!check) return;
    const drift = await dataSource.driver.createSchemaBuilder().log();
    for (const query of drift.upQueries) process.stderr.write(`${query.query}\n`);
    if (drift.upQueries.length > 0) throw new Error('the migrations do not give what the entities describe');
  } finally {
    await dataSource.destroy();
  }
}

try {
  await migrate(process.argv.includes('--check'));
} catch (error) {
  process.stderr.write(`migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
