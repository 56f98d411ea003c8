import { consistencyGauge } from './consistency-gauge.js';
import { tierTones } from './tier-tones.js';

const look = { language: 'en', fontFamily: 'Print' } as const;
const [good, bad] = tierTones(2);

const colourAt = (ratio: number | null) => ({
  series: [{ progress: { itemStyle: { color: (ratio !== null && ratio < 0.1 ? good : bad)?.fill } } }],
});

describe('consistency gauge', () => {
  it.each([
    ['0.064 is accepted', 0.064, 0.064, '0.064'],
    ['the limit itself is not (Saaty: CR < 0.10)', 0.1, 0.1, '0.100'],
    ['a ratio beyond the scale stays at its end', 0.75, 0.2, '0.750'],
  ])('%s', (_, ratio, shown, text) => {
    const option = consistencyGauge({ ratio, limit: 0.1 }, look);
    expect(option).toMatchObject(colourAt(ratio));
    expect(option).toMatchObject({
      series: [{ max: 0.2, data: [{ value: shown }], detail: { formatter: text } }],
    });
  });

  it('shows no ratio while pairs are missing', () => {
    expect(consistencyGauge({ ratio: null, limit: 0.1 }, look)).toMatchObject({
      series: [{ progress: { show: false }, detail: { formatter: '—' } }],
    });
  });
});
