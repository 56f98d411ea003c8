import { TestBed } from '@angular/core/testing';
import type { Outcome } from '@assay/contract';
import { actionLine, tier } from '../../../testing/actions';
import { setUp, speak } from '../../../testing/page';
import { useEffectWords } from './effect-words';

const words = () => TestBed.runInInjectionContext(useEffectWords);
const at = (total: number | null, key: Parameters<typeof tier>[0]): Outcome => ({ total, tier: tier(key) });
const complaints = actionLine().effect;
if (!complaints) throw new RangeError('the example has an effect');

describe('expected effects in words', () => {
  beforeEach(() => setUp());

  it('S3-38: complaint rate from 15 % to 5 % at most', () => {
    speak('zh');
    expect(words().goal(complaints)).toBe('投诉率 15% → ≤ 5%');
    expect(words().goal({ ...complaints, from: null, direction: 'benefit', beyond: true })).toBe(
      '投诉率 > 5%',
    );
    speak('en');
    expect(words().goal(complaints)).toBe('Complaint rate 15% → ≤ 5%');
  });

  it.each([
    [at(2.31, 'at-risk'), at(2.52, 'normal'), '总分 2.31 → 2.52，升为普通客户'],
    [at(2.31, 'at-risk'), at(2.42, 'at-risk'), '总分 2.31 → 2.42，仍为潜在流失客户'],
    [at(2.4967, 'at-risk'), at(2.4999, 'at-risk'), '总分 2.4967 → 2.4999，仍为潜在流失客户'],
    [at(2.5, 'normal'), at(2.5, 'normal'), '总分 2.50 → 2.50，仍为普通客户'],
    [at(null, 'at-risk'), at(null, 'at-risk'), '暂无评分，无法测算'],
  ])('tells whether the plan is enough: %#', (before, after, said) => {
    speak('zh');
    expect(words().promise(before, after)).toBe(said);
  });
});
