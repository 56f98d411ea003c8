import { draw, setUp } from '../../../testing/page';
import { ChipSet, type Chip } from './chip-set';

const named = (...texts: string[]): Chip[] => texts.map((text) => ({ value: text, text }));

describe('chip set', () => {
  beforeEach(() => setUp());

  it('keeps the order of the chips, whichever was ticked first', async () => {
    const set = await draw(ChipSet, {
      label: '行业',
      chips: named('化工', '医药', '物流'),
      chosen: ['物流'],
    });
    const boxes = (): HTMLInputElement[] => set.all('[type=checkbox]') as HTMLInputElement[];
    boxes()[0]?.click();
    await set.settle();
    expect(set.fixture.componentInstance.chosen()).toEqual(['化工', '物流']);
    boxes()[2]?.click();
    await set.settle();
    expect(set.fixture.componentInstance.chosen()).toEqual(['化工']);
  });

  it('shows 16 of many, those chosen among them, and finds the others', async () => {
    const many = named(...Array.from({ length: 40 }, (_, at) => `客户经理${at}`));
    const set = await draw(ChipSet, { label: '客户经理', chips: many, chosen: ['客户经理39'] });
    expect(set.all('[type=checkbox]')).toHaveLength(17);
    await set.type('[type=search]', '经理38');
    expect(set.all('label').map((label) => label.textContent?.trim())).toEqual(['客户经理38']);
    await set.type('[type=search]', '');
    await set.click('还有 23 项');
    expect(set.all('[type=checkbox]')).toHaveLength(40);
  });

  it('cannot be changed where one only reads', async () => {
    const set = await draw(ChipSet, { label: '行业', chips: named('化工'), chosen: [], disabled: true });
    expect(set.find<HTMLInputElement>('[type=checkbox]').disabled).toBe(true);
  });
});
