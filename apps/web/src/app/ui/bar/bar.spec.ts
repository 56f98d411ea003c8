import { draw, setUp } from '../../../testing/page';
import { Bar } from './bar';

describe('bar', () => {
  beforeEach(() => setUp());

  it.each([
    ['a quarter', 0.25, '25%'],
    ['more than everything', 1.7, '100%'],
    ['less than nothing', -0.2, '0%'],
    ['nothing of nothing', Number.NaN, '0%'],
  ])('draws %s', async (_, share, width) => {
    const bar = await draw(Bar, { share, mark: 0.5 });
    expect(bar.find('.fill').style.width).toBe(width);
    expect(bar.find('.mark').style.left).toBe('50%');
  });
});
