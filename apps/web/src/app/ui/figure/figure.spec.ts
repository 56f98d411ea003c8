import { draw, setUp, speak } from '../../../testing/page';
import { Figure } from './figure';

describe('figure', () => {
  beforeEach(() => setUp());

  it('shows a score with its scale and its change', async () => {
    const figure = await draw(Figure, { value: 3.674, outOf: 5, last: 3.174, moreIsBetter: true });
    expect(figure.text).toBe('3.67 / 5 ▲ 较上期 0.50');
    expect(figure.find('.change').classList).toContain('better');
  });

  it('takes less as better where it is', async () => {
    const figure = await draw(Figure, { value: 5, digits: 0, unit: '%', last: 15, moreIsBetter: false });
    expect(figure.text).toBe('5 % ▼ 较上期 10');
    expect(figure.find('.change').classList).toContain('better');
  });

  it('does not take a missing value for zero', async () => {
    speak('en');
    const figure = await draw(Figure, { value: null, outOf: 5, last: 3 });
    expect(figure.text).toBe('missing');
  });

  it('says nothing about a change that is not there', async () => {
    const figure = await draw(Figure, { value: 3, last: 3 });
    expect(figure.text).toBe('3.00');
  });
});
