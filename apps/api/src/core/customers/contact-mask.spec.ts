import { describe, expect, it } from '@jest/globals';
import { maskedEmail, maskedName, maskedPhone } from './contact-mask.js';

describe('masked contact data', () => {
  it('keeps the family name', () => {
    expect(maskedName('王小明')).toBe('王*');
    expect(maskedName(' ')).toBe('');
  });

  it('keeps the first letter of a mail address and where it goes', () => {
    expect(maskedEmail('zhang.san@example.com')).toBe('z***@example.com');
    expect(maskedEmail('"a@b"@example.com')).toBe('"***@example.com');
    expect(maskedEmail('no address')).toBe('***');
  });

  it('keeps seven digits of a long number and none of a short one', () => {
    expect(maskedPhone('138-0000-5678')).toBe('138****5678');
    expect(maskedPhone('110 200')).toBe('****');
  });
});
