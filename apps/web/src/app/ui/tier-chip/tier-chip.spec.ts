import { tierTones } from '@assay/charts';
import { draw, setUp } from '../../../testing/page';
import { TierChip } from './tier-chip';

describe('tier chip', () => {
  beforeEach(() => setUp());

  it('never says a tier by colour alone, and names its scheme', async () => {
    const tone = tierTones(4)[0];
    const chip = await draw(TierChip, { letter: 'V', name: '核心客户', tone, scheme: '价值—关系模型' });
    expect(chip.text).toBe('V 核心客户 分层方案：价值—关系模型');
    expect(chip.host.title).toBe('V 核心客户 (分层方案：价值—关系模型)');
    expect(chip.host.style.getPropertyValue('--fill')).toBe(tone?.fill);
  });
});
