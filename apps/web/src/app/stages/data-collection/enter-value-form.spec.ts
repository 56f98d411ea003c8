import type { CollectedValue } from '@assay/contract';
import { attempt } from '../../platform/api/attempt';
import { draw, setUp, type Drawn } from '../../../testing/page';
import { EnterValueForm, type EnteredValue } from './enter-value-form';

const spend: CollectedValue = {
  indicator: 'annual_spend',
  name: { zh: '年采购额', en: 'Annual spend' },
  unit: 'cny',
  source: 'value',
  value: null,
  parts: [],
  reason: null,
  sourceRows: 0,
  entered: null,
};

async function form(of: CollectedValue): Promise<{ drawn: Drawn<EnterValueForm>; saved: EnteredValue[] }> {
  const drawn = await draw(EnterValueForm, { of, asOf: '2026-09-30', saving: attempt() });
  const saved: EnteredValue[] = [];
  drawn.fixture.componentInstance.saved.subscribe((value) => saved.push(value));
  return { drawn, saved };
}

describe('form of a value from outside', () => {
  beforeEach(() => setUp());

  it('takes ten thousands as they are typed, to the cent', async () => {
    const { drawn, saved } = await form(spend);
    await drawn.type('input[type=number]', '0.07');
    await drawn.type('input:not([type=number], [type=date])', '财务系统');
    await drawn.click('保存');
    expect(saved).toEqual([{ value: 700, source: '财务系统', at: '2026-09-30' }]);
  });

  it('shows what was typed before in the same unit', async () => {
    const entered = { value: 700, source: '财务系统', at: '2026-09-30', by: null };
    const { drawn } = await form({ ...spend, entered });
    expect(drawn.find<HTMLInputElement>('input[type=number]').value).toBe('0.07');
  });
});
