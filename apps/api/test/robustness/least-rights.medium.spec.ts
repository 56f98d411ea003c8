import { audit } from '@assay/contract';
import { testApp } from '../support/app.js';
import { openCycle, reach } from '../support/cycle.js';

const app = await testApp({}, { limited: true });
await app.startWorker();

const DENIED = { code: expect.stringMatching(/^ER_(TABLE|COLUMN|DB)?ACCESS_DENIED_ERROR$/) as unknown };

describe('robustness 4.4, audit: the account that the running server uses', () => {
  it('is enough for a cycle from its opening to the tracking', async () => {
    const driven = await openCycle(app, 6);
    await reach(driven, 'tracking');
    const chain = await (await app.as('auditor')).call(audit.verify);
    expect(chain).toMatchObject({ whole: true });
    expect(chain.entries).toBeGreaterThan(30);
  });

  it.each([
    "UPDATE audit_entry SET actorName = 'somebody else'",
    'UPDATE audit_entry SET hash = hash WHERE id = 1',
    'DELETE FROM audit_entry',
    'DELETE FROM audit_entry WHERE id = 1',
    'TRUNCATE TABLE audit_entry',
    'DROP TABLE audit_entry',
    'ALTER TABLE audit_entry DROP COLUMN hash',
    'DELETE FROM audit_head',
    'INSERT INTO audit_head (id, hash) VALUES (2, REPEAT("0", 64))',
    'DROP TABLE customer',
    'CREATE TABLE other (id int)',
    'ALTER TABLE person ADD COLUMN other int',
    'CREATE TRIGGER silent BEFORE INSERT ON audit_entry FOR EACH ROW SET NEW.act = "nothing"',
    "DELETE FROM migration WHERE name <> ''",
    'SELECT * FROM mysql.user',
    'GRANT ALL ON *.* TO CURRENT_USER()',
  ])('may not: %s', async (statement) => {
    await expect(app.database.query(statement)).rejects.toMatchObject(DENIED);
  });
});
