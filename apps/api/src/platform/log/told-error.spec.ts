import { QueryFailedError } from 'typeorm';
import { toldError } from './told-error.js';

const PHONE = '13800001234';

describe('what the log keeps of an error', () => {
  it('is nothing that somebody wrote, where a statement failed', () => {
    const sql = `UPDATE customer SET phone = '${PHONE}'`;
    const sqlMessage = `Duplicate entry '${PHONE}' for key 'phone'`;
    const driverError = Object.assign(new Error(sqlMessage), { code: 'ER_DUP_ENTRY', sql, sqlMessage });
    const told = toldError(new QueryFailedError('UPDATE customer SET phone = ?', [PHONE], driverError));
    expect(JSON.stringify(told)).not.toContain(PHONE);
    expect(told).toMatchObject({ code: 'ER_DUP_ENTRY', query: 'UPDATE customer SET phone = ?' });
    expect((told as { stack: string }).stack).toContain('told-error.spec');
  });

  it('is message and stack of any other, and a thing that is no error as it is', () => {
    expect(toldError(new RangeError('too far'))).toMatchObject({ type: 'RangeError', message: 'too far' });
    expect(toldError('words')).toBe('words');
  });
});
