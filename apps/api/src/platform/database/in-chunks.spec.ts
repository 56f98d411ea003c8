import fc from 'fast-check';
import { inChunks } from './in-chunks.js';

describe('inChunks', () => {
  it('asks for every id once, for at most 1,000 at a time, and keeps the order', async () => {
    const someIds = fc.array(fc.integer({ min: 0, max: 5_000 }).map(String), { maxLength: 20_000 });
    await fc.assert(
      fc.asyncProperty(someIds, async (ids) => {
        const asked: number[] = [];
        const answers = await inChunks(ids, (some) => {
          asked.push(some.length);
          return Promise.resolve(some);
        });
        expect(answers).toEqual([...new Set(ids)]);
        expect(Math.max(0, ...asked)).toBeLessThanOrEqual(1_000);
      }),
      { numRuns: 30 },
    );
  });

  it('asks nothing when nothing is wanted', async () => {
    await expect(inChunks([], () => Promise.reject(new Error('asked')))).resolves.toEqual([]);
  });
});
