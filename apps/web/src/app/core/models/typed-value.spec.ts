import { fromUnit, inUnit } from './typed-value';

/** Figures as somebody may type them, with up to 15 digits; their raw value by moving the decimal point in the text. */
const typed = ['0.07', '1.1', '1.005', '0.57', '8.2', '33.3', '1285000.07', '-4.35', '123456789012.345', '0'];
const units = [
  { per: 10_000, places: 4 },
  { per: 1, places: 0 },
  { per: 0.01, places: -2 },
];
const cases = units.flatMap((unit) => typed.map((text) => ({ text, ...unit })));

describe('a value in the unit that it is typed in', () => {
  it.each(cases)('$text times $per is exact, and comes back as it was typed', ({ text, per, places }) => {
    const raw = Number(`${text}e${places}`);
    expect(fromUnit(Number(text), per)).toBe(raw);
    expect(inUnit(raw, per)).toBe(Number(text));
  });

  it('would not be without rounding', () => {
    expect(0.07 * 10_000).not.toBe(700);
  });
});
