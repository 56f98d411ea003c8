import { defineTexts } from '../../platform/texts/texts';

/** Words around tiers. */
export const texts = defineTexts({
  zh: {
    noTier: '未评分',
    up: '上升，上期为“{before}”',
    down: '下降，上期为“{before}”',
    same: '与上期（{before}）相同',
    new: '本期新进入分层（上期：{before}）',
    gone: '本期未评分，上期为“{before}”',
  },
  en: {
    noTier: 'Not scored',
    up: 'Up from {before}',
    down: 'Down from {before}',
    same: 'As in the last cycle ({before})',
    new: 'New in the scheme (last cycle: {before})',
    gone: 'Not scored; was {before}',
  },
});
