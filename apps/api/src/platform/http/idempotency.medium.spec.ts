import { cycles } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';

const app = await testApp();

const body = (name: string) => ({
  name,
  goal: '识别高价值客户，降低流失率',
  periodStart: '2026-01-01',
  periodEnd: '2026-06-30',
});

describe('a POST with an idempotency key', () => {
  it('is done once: 50 pairs sent at the same time have 50 effects, and each pair one answer', async () => {
    const coordinator = await app.as('coordinator');
    const pairs = Array.from({ length: 50 }, (_, index) => index);
    const answers = await Promise.all(
      pairs.map(async (index) => {
        const sent = { body: body(`双击 ${index}`), key: `double-click-${index}` };
        return Promise.all([coordinator.once(cycles.open, sent), coordinator.once(cycles.open, sent)]);
      }),
    );
    for (const [first, second] of answers) expect(second).toEqual(first);
    expect(await app.database.getRepository(Cycle).count()).toBe(50);
  });

  it('is refused with the same key and another body', async () => {
    const coordinator = await app.as('coordinator');
    await coordinator.once(cycles.open, { body: body('第一个'), key: 'same-key-0001' });
    const other = coordinator.once(cycles.open, { body: body('第二个'), key: 'same-key-0001' });
    await expect(other).rejects.toMatchObject({ code: 'idempotency-mismatch' });
  });

  it('frees the key when it is refused, so that a mended request may use it', async () => {
    const coordinator = await app.as('coordinator');
    const backwards = { ...body('倒置'), periodEnd: '2025-01-01' };
    const first = coordinator.once(cycles.open, { body: backwards, key: 'mended-key-01' });
    await expect(first).rejects.toMatchObject({ code: 'period-backwards' });
    const mended = await coordinator.once(cycles.open, { body: body('倒置'), key: 'mended-key-01' });
    expect(mended.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
