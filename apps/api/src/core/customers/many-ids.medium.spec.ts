import { randomUUID } from 'node:crypto';
import { testApp } from '../../../test/support/app.js';
import { CustomerReader } from './customer.reader.js';

const CUSTOMERS = 20_000;

const app = await testApp();

describe('many customers by id', () => {
  it('finds each of 20,000 once, whatever is asked for beside them', async () => {
    await app.database.query(
      `INSERT INTO customer (id, code, name)
       SELECT UUID(), CONCAT('M', seq), CONCAT('客户', seq) FROM seq_1_to_${CUSTOMERS}`,
    );
    const rows: { id: string; code: string }[] = await app.database.query('SELECT id, code FROM customer');
    const ids = rows.map(({ id }) => id);
    const strangers = Array.from({ length: 50 }, () => randomUUID());
    const found = await app
      .get(CustomerReader)
      .byIds(app.database.manager, [...ids, ...ids.slice(0, 500), ...strangers]);
    expect(found.size).toBe(CUSTOMERS);
    expect(rows.filter(({ id, code }) => found.get(id)?.code !== code)).toEqual([]);
  });
});
