import type { ReviewItem } from '@assay/contract';
import { s0 } from '@assay/model';
import { draw, setUp } from '../../../testing/page';
import { ChangeBoard } from './change-board';

const item = (previousTier: string | null, computedTier: string) =>
  ({ previousTier, computedTier }) as ReviewItem;
const board = (...items: ReviewItem[]) => draw(ChangeBoard, { items, model: s0, chosen: '' });

describe('board of changes', () => {
  beforeEach(() => setUp());

  it('counts who left the best tier', async () => {
    const drawn = await board(item('vip', 'key'), item('key', 'key'));
    expect(drawn.all('button')).toHaveLength(1);
    expect(drawn.find('strong').textContent).toContain('1');
  });

  it('tells a cycle without changes from one that has nothing to compare with', async () => {
    expect((await board(item('key', 'key'))).text).toContain('没有客户进入或离开最高层级');
    expect((await board(item(null, 'vip'))).text).toContain('没有可比较的上一周期');
  });
});
