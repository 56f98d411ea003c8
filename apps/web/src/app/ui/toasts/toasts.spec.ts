import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { draw, setUp } from '../../../testing/page';
import { Toaster } from './toaster';
import { Toasts } from './toasts';

describe('toasts', () => {
  beforeEach(() => setUp());

  it('say that an act was done, and undo it', async () => {
    const toaster = await draw(Toaster);
    let undone = 0;
    TestBed.inject(Toasts).say('已排除 3 家客户', () => (undone += 1));
    await toaster.settle();
    expect(toaster.text).toContain('已排除 3 家客户');
    await toaster.click('撤销');
    expect(undone).toBe(1);
    expect(toaster.text).toBe('');
  });

  it('go away by themselves, later when they can be undone', () => {
    jest.useFakeTimers();
    const toasts = TestBed.inject(Toasts);
    toasts.say('已保存');
    toasts.say('已删除', () => undefined);
    jest.advanceTimersByTime(5_000);
    expect(toasts.all().map(({ text }) => text)).toEqual(['已删除']);
    jest.advanceTimersByTime(5_000);
    expect(toasts.all()).toEqual([]);
    jest.useRealTimers();
  });
});
