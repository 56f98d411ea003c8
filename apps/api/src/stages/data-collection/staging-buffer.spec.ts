import { StagingBuffer } from './staging-buffer.js';

const aside = (line: number) =>
  ({ file: 'orders', line, column: 'amount', rule: 'zero-amount', value: '0' }) as const;

describe('the rows on their way to the staging table', () => {
  it('are handed over with the last line they reach to, whichever kind it is', () => {
    const buffer = new StagingBuffer(0);
    buffer.addRow(2, ['a']);
    buffer.addSetAside(aside(4));
    buffer.addRow(3, ['b']);
    expect(buffer.take()).toEqual({
      batch: {
        rows: [
          { line: 2, cells: ['a'] },
          { line: 3, cells: ['b'] },
        ],
        setAside: [aside(4)],
      },
      upTo: 4,
    });
    expect(buffer.take()).toBeNull();
  });

  it('leave out what a worker before has staged', () => {
    const buffer = new StagingBuffer(3);
    buffer.addRow(2, ['a']);
    buffer.addSetAside(aside(3));
    expect(buffer.take()).toBeNull();
    buffer.addRow(4, ['b']);
    expect(buffer.take()?.upTo).toBe(4);
  });

  it('are enough for a transaction from 1,000 on, set aside or not', () => {
    const buffer = new StagingBuffer(0);
    for (let line = 2; line <= 1000; line += 1) {
      if (line % 2) buffer.addRow(line, []);
      else buffer.addSetAside(aside(line));
    }
    expect(buffer.isFull()).toBe(false);
    buffer.addRow(1001, []);
    expect(buffer.isFull()).toBe(true);
  });
});
