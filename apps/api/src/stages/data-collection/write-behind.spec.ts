import { WriteBehind } from './write-behind.js';

const held = () => {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => (release = resolve));
  return { promise, release };
};

describe('a write behind the reader', () => {
  it('lets the reader go on while the first is written, and begins the second only after it', async () => {
    const writes = new WriteBehind();
    const first = held();
    const order: string[] = [];
    await writes.begin(() => first.promise.then(() => void order.push('first written')));
    order.push('reader went on');
    const second = writes.begin(async () => void order.push('second begun'));
    first.release();
    await second;
    await writes.done();
    expect(order).toEqual(['reader went on', 'first written', 'second begun']);
  });

  it('tells whoever comes next that a write failed, and begins nothing after it', async () => {
    const writes = new WriteBehind();
    await writes.begin(() => Promise.reject(new Error('disk full')));
    let begun = false;
    await expect(writes.begin(async () => void (begun = true))).rejects.toThrow('disk full');
    await expect(writes.done()).rejects.toThrow('disk full');
    expect(begun).toBe(false);
  });

  it('is quiet only when nothing is being written, also after a failure', async () => {
    const writes = new WriteBehind();
    const slow = held();
    let written = false;
    await writes.begin(async () => {
      await slow.promise;
      written = true;
      throw new Error('disk full');
    });
    const quiet = writes.quiet().then(() => written);
    slow.release();
    await expect(quiet).resolves.toBe(true);
  });
});
