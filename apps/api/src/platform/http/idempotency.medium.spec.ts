import { cycles } from '@assay/contract';
import { request } from 'node:http';
import { testApp } from '../../../test/support/app.js';
import type { SignedIn } from '../../../test/support/people.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';

const app = await testApp();

const body = (name: string) => ({
  name,
  goal: '识别高价值客户，降低流失率',
  periodStart: '2026-01-01',
  periodEnd: '2026-06-30',
});

/** Sends the request and hangs up: before there is an answer, or in the middle of it. */
function cutOff(by: SignedIn, sent: { body: object; key: string }, when: 'before' | 'within'): Promise<void> {
  return new Promise((resolve) => {
    const content = JSON.stringify(sent.body);
    const call = request(new URL(cycles.open.path, by.base), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(content),
        'idempotency-key': sent.key,
        'x-csrf-token': by.cookies.get('assay_csrf') ?? '',
        cookie: [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    call.on('error', () => undefined).on('close', resolve);
    call.on('response', (response) => {
      response.on('error', () => undefined).destroy();
    });
    call.end(content, () => {
      if (when === 'before') setTimeout(() => call.destroy(), Math.random() * 20);
    });
  });
}

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

  it('is done once when its connection is cut, and the second try is told what the first did', async () => {
    const coordinator = await app.as('coordinator');
    const before = await app.database.getRepository(Cycle).count();
    const tries = Array.from({ length: 50 }, (_, index) => index);
    const answers = await Promise.all(
      tries.map(async (index) => {
        const sent = { body: body(`断线 ${index}`), key: `cut-off-key-${index}` };
        await cutOff(coordinator, sent, index % 2 ? 'before' : 'within');
        return [await coordinator.once(cycles.open, sent), await coordinator.once(cycles.open, sent)];
      }),
    );
    for (const [second, third] of answers) expect(third).toEqual(second);
    expect(new Set(answers.map(([second]) => second?.id)).size).toBe(50);
    expect(await app.database.getRepository(Cycle).count()).toBe(before + 50);
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
