import type { DataSource } from 'typeorm';

const USUAL = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/**
 * Tables of which the running server needs less than reading and writing rows. The trail is only ever added to;
 * its head is one row that moves on.
 */
const LESS: Readonly<Record<string, readonly (typeof USUAL)[number][]>> = {
  audit_entry: ['SELECT', 'INSERT'],
  audit_head: ['SELECT', 'UPDATE'],
  migration: ['SELECT'],
};

/** An account as `user@host`, quoted. @throws RangeError when it is not written so */
export function quotedAccount(account: string): string {
  const [, user, host] = /^([\w.-]+)@([\w.:%-]+)$/.exec(account) ?? [];
  if (!user || !host) throw new RangeError(`${account} is not written user@host`);
  return `'${user}'@'${host}'`;
}

/**
 * Gives an account what api and worker need while they run, table by table: rows, never the shape of a table.
 * To be called by an account that may grant, after the migrations.
 */
export async function grantRunningRights(database: DataSource, account: string): Promise<void> {
  const tables = (await database.query(
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'",
  )) as { name: string }[];
  for (const { name } of tables) {
    const rights = (LESS[name] ?? USUAL).join(', ');
    await database.query(`GRANT ${rights} ON \`${name}\` TO ${quotedAccount(account)}`);
  }
}
