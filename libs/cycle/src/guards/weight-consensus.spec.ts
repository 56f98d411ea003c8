import { weightBlockers, weightPercent } from './weight-consensus.js';

const waiting = { accepted: false, late: ['李', '王'], submitted: 3 };

describe('weightBlockers', () => {
  it('names the experts everybody waits for, and that no weights are accepted', () => {
    expect(weightBlockers(waiting)).toEqual([
      { code: 'experts-late', facts: { names: '李、王' } },
      { code: 'weights-not-accepted', facts: {} },
    ]);
    expect(weightBlockers({ ...waiting, late: [] }).map(({ code }) => code)).toEqual([
      'weights-not-accepted',
    ]);
  });

  it('lets accepted weights go, whoever has not answered', () => {
    expect(weightBlockers({ ...waiting, accepted: true })).toEqual([]);
  });
});

describe('weightPercent', () => {
  it('counts experts, and is 100 with accepted weights only', () => {
    expect(weightPercent(waiting)).toBe(60);
    expect(weightPercent({ ...waiting, late: [] })).toBe(99);
    expect(weightPercent({ accepted: false, late: [], submitted: 0 })).toBe(0);
    expect(weightPercent({ ...waiting, accepted: true })).toBe(100);
  });
});
