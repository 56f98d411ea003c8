import { s0 } from '@assay/model';
import { gatherValues } from './gather-values.js';

describe('gatherValues', () => {
  it('joins collected values, the parts of joined metrics, and experts’ scores; what is missing is null', () => {
    const collected = new Map([
      ['spend', { value: 640_000, parts: null }],
      ['demand_fit', { value: 99, parts: null }],
    ]);
    const values = gatherValues(s0, collected, new Map([['demand_fit', 3.5]]));
    expect(values).toMatchObject({ spend: 640_000, demand_fit: 3.5, relationship_depth: null });
    expect(Object.values(gatherValues(s0, undefined, undefined)).every((value) => value === null)).toBe(true);
  });

  it('takes each metric of a joined indicator by its own key', () => {
    const joined = s0.dimensions
      .flatMap(({ indicators }) => indicators)
      .find(({ source }) => source.kind === 'metrics');
    if (joined?.source.kind !== 'metrics') throw new RangeError('the model joins no metrics');
    const [first, second] = joined.source.parts.map(({ metric }) => metric);
    const parts = { [first ?? '']: 0.25 };
    const values = gatherValues(s0, new Map([[joined.key, { value: null, parts }]]), undefined);
    expect(values[`${joined.key}.${first}`]).toBe(0.25);
    expect(values[`${joined.key}.${second}`]).toBeNull();
  });
});
