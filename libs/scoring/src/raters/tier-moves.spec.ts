import { tierMoves } from './tier-moves.js';

describe('tierMoves', () => {
  it('counts moves, most customers first; what stays is none', () => {
    const before = new Map([
      ['a', 'vip'],
      ['b', 'key'],
      ['c', 'key'],
      ['d', 'normal'],
      ['e', null],
    ]);
    const after = new Map([
      ['a', 'key'],
      ['b', 'normal'],
      ['c', 'normal'],
      ['d', 'normal'],
    ]);
    expect(tierMoves(before, after)).toEqual([
      { from: 'key', to: 'normal', customers: 2 },
      { from: 'vip', to: 'key', customers: 1 },
    ]);
    expect(tierMoves(before, before)).toEqual([]);
    expect(tierMoves(new Map([['a', 'vip']]), new Map())).toEqual([{ from: 'vip', to: null, customers: 1 }]);
  });
});
