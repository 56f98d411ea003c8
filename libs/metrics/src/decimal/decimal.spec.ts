import fc from 'fast-check';
import {
  addDecimals,
  decimalToNumber,
  formatDecimal,
  parseDecimal,
  signOf,
  type Decimal,
} from './decimal.js';
import { meanOf, ratioOf } from './ratio.js';

const decimal = (text: string): Decimal => {
  const found = parseDecimal(text);
  if (found === undefined) throw new Error(`${text} was not read`);
  return found;
};

/** Digits, of which some may stand after the point. */
const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([mantissa, scale]) => formatDecimal({ mantissa, scale }));

describe('exact decimals', () => {
  it.each([
    ['0', '0'],
    ['-0.00', '0'],
    ['100.50', '100.5'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0.001', '-0.001'],
    ['0007.10', '7.1'],
    ['15.299999999999999', '15.299999999999999'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
  ])('reads %s as %s', (text, printed) => {
    expect(formatDecimal(decimal(text))).toBe(printed);
  });

  it.each(['', '.', '-', '1e3', '1,234.50', '¥5', '5 元', '1 000', '0x10', 'NaN', 'Infinity', '--1', '１２'])(
    'refuses %p rather than guess',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('refuses more digits than any amount has', () => {
    expect(parseDecimal('9'.repeat(40))).toBeDefined();
    expect(parseDecimal('9'.repeat(42))).toBeUndefined();
  });

  it('adds 0.1 and 0.2 to 0.3', () => {
    expect(formatDecimal(addDecimals(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(formatDecimal(addDecimals(decimal('9007199254740991'), decimal('0.001')))).toBe(
      '9007199254740991.001',
    );
  });

  it('prints what it read, and adds as integers do', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(formatDecimal(decimal(a))).toBe(a);
        const sum = addDecimals(decimal(a), decimal(b));
        const scaled = (text: string): bigint => {
          const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
          const size = BigInt(whole + fraction.padEnd(12, '0'));
          return text.startsWith('-') ? -size : size;
        };
        expect(scaled(formatDecimal(sum))).toBe(scaled(a) + scaled(b));
      }),
    );
  });

  it('gives the nearest floating-point number', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        expect(decimalToNumber(decimal(text))).toBe(Number(text));
      }),
    );
  });

  it('tells signs', () => {
    expect(['-0.01', '0.000', '0.01'].map((text) => signOf(decimal(text)))).toEqual([-1, 0, 1]);
  });

  it('rounds a ratio once: 2.85 of 3.00 is 0.95', () => {
    expect(ratioOf(decimal('2.85'), decimal('3.00'))).toBe(0.95);
    expect(ratioOf(decimal('2.850'), decimal('3'))).toBe(0.95);
    expect(meanOf(decimal('13.5'), 3)).toBe(4.5);
    expect(meanOf(decimal('0.3'), 3)).toBe(0.1);
  });
});
