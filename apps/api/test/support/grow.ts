import type { DataSource } from 'typeorm';

const ORIGINALS =
  '(SELECT customerId, ROW_NUMBER() OVER (ORDER BY customerId) AS place FROM cycle_customer WHERE cycleId = ?)';

/** A new customer's id: the original's with the copy's number at its end. */
const idOf = (column: string): string => `CONCAT(LEFT(${column}, 28), LPAD(HEX(copy.seq), 8, '0'))`;

/** The columns of each table as the copy has them; ids that a row shares with nobody are made from the copy's number. */
const COPIES: readonly { table: string; own: string; changed: Readonly<Record<string, string>> }[] = [
  {
    table: 'customer',
    own: 'id IN (SELECT customerId FROM cycle_customer WHERE cycleId = ?)',
    changed: { id: idOf('id'), code: "CONCAT(code, '-', copy.seq)" },
  },
  { table: 'indicator_value', own: 'cycleId = ?', changed: { customerId: idOf('customerId') } },
  { table: 'score_sheet', own: 'cycleId = ?', changed: { id: idOf('id'), customerId: idOf('customerId') } },
  {
    table: 'sheet_score',
    own: 'sheetId IN (SELECT id FROM score_sheet WHERE cycleId = ?)',
    changed: { sheetId: idOf('sheetId') },
  },
  {
    table: 'customer_result',
    own: 'runId IN (SELECT id FROM run WHERE cycleId = ?)',
    changed: { customerId: idOf('customerId') },
  },
  { table: 'review_item', own: 'cycleId = ?', changed: { id: idOf('id'), customerId: idOf('customerId') } },
  {
    table: 'action',
    own: 'cycleId = ?',
    changed: { id: idOf('id'), customerId: idOf('customerId'), openKey: 'NULL', carriedFromId: 'NULL' },
  },
  { table: 'cycle_customer', own: 'cycleId = ?', changed: { customerId: idOf('customerId') } },
];

/** Copies the customers of a cycle, with all that is known and decided of them, until there are so many. */
export async function grow(database: DataSource, cycleId: string, customers: number): Promise<void> {
  const [{ present }] = (await database.query(`SELECT COUNT(*) AS present FROM ${ORIGINALS} AS original`, [
    cycleId,
  ])) as [{ present: string }];
  const copies = Math.ceil(customers / Number(present)) - 1;
  for (const { table, own, changed } of COPIES) {
    const columns = (
      (await database.query(
        'SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?',
        [table],
      )) as { name: string }[]
    ).map(({ name }) => name);
    await database.query(
      `INSERT INTO \`${table}\` (${columns.map((name) => `\`${name}\``).join(', ')})
       SELECT ${columns.map((name) => changed[name] ?? `\`${name}\``).join(', ')}
       FROM (SELECT * FROM \`${table}\` WHERE ${own}) AS original JOIN seq_1_to_${copies} AS copy`,
      [cycleId],
    );
  }
  await database.query(
    'UPDATE cycle SET customers = (SELECT COUNT(*) FROM cycle_customer WHERE cycleId = cycle.id) WHERE id = ?',
    [cycleId],
  );
}
