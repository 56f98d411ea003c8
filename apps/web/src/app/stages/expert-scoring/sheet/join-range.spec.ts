import { joinRange } from './join-range';

describe('a range of amounts', () => {
  it.each([
    ['5 万元', '10 万元', '5 – 10 万元'],
    ['0.5 万元', '1 万元', '0.5 – 1 万元'],
    ['CNY 50,000', 'CNY 100,000', 'CNY 50,000 – 100,000'],
  ])('says the unit of %s and %s once', (from, to, range) => {
    expect(joinRange(from, to)).toBe(range);
  });

  it('keeps both units where they differ', () => {
    expect(joinRange('9,000 元', '1 万元')).toBe('9,000 元 – 1 万元');
  });
});
