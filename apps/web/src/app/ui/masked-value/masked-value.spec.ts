import { draw, setUp } from '../../../testing/page';
import { MaskedValue } from './masked-value';

describe('masked value', () => {
  beforeEach(() => setUp());

  it('offers to reveal only what is masked, to those who may', async () => {
    const value = await draw(MaskedValue, { value: '138****1234', masked: true });
    expect(value.all('button')).toEqual([]);
    await value.set({ revealable: true });
    let asked = 0;
    value.fixture.componentInstance.reveal.subscribe(() => (asked += 1));
    await value.click('查看');
    expect(asked).toBe(1);
    await value.set({ value: '13812341234', masked: false });
    expect(value.all('button')).toEqual([]);
    expect(value.text).toBe('13812341234');
  });
});
