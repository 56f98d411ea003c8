import { s0 } from '@assay/model';
import { changesOf, groupChanges } from './tier-changes';

const item = (previousTier: string | null, computedTier: string | null) => ({ previousTier, computedTier });

describe('changes to look at first', () => {
  it.each([
    ['vip', 'vip', []],
    ['vip', 'key', ['out-of-best']],
    ['vip', 'at-risk', ['out-of-best', 'into-risk']],
    ['vip', null, ['out-of-best']],
    ['key', 'vip', ['into-best']],
    ['key', 'normal', []],
    ['normal', 'at-risk', ['into-risk']],
    ['at-risk', 'normal', ['out-of-risk']],
    ['at-risk', 'vip', ['into-best', 'out-of-risk']],
    [null, 'vip', []],
    [null, 'at-risk', []],
  ])('from %s to %s: %j', (before, now, changes) => {
    expect(changesOf(item(before, now), s0)).toEqual(changes);
  });

  it('are grouped, losses first', () => {
    const items = [item('key', 'vip'), item('vip', 'at-risk'), item('key', 'key')];
    expect(groupChanges(items, s0).map(({ change, items: found }) => [change, found.length])).toEqual([
      ['out-of-best', 1],
      ['into-risk', 1],
      ['into-best', 1],
    ]);
  });
});
