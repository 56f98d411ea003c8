import { computed, signal, type Signal } from '@angular/core';
import { ApiProblem } from '../../../platform/api/api-problem';
import type { SaveState } from '../../../ui/autosave-stamp/autosave-stamp';

/** What passes by itself: the server cannot be reached, or asks to try later. */
const passing = new Set(['unreachable', 'try-later']);
const waits = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Saves what changed, one thing after the other, so that each save knows the version that the one before made.
 * What cannot be saved for the moment is tried again; a refusal stops it until `forget`.
 */
export class Autosave {
  private readonly dirty = signal<readonly string[]>([]);
  private readonly stamp = signal<string | undefined>(undefined);
  private readonly refused = signal<ApiProblem | undefined>(undefined);
  private readonly failing = signal(false);
  private readonly working = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  readonly problem = this.refused.asReadonly();
  readonly savedAt: Signal<string | undefined> = this.stamp.asReadonly();
  readonly state = computed<SaveState>(() => {
    // What was refused is not tried again by itself.
    if (this.refused()) return 'unsaved';
    if (this.failing()) return 'failed';
    if (this.working()) return 'saving';
    if (this.dirty().length > 0) return 'unsaved';
    return this.stamp() ? 'saved' : 'clean';
  });
  /** Something is not safe yet. */
  readonly pending = computed(() => this.dirty().length > 0);

  /** @param save saves the present state of one thing; answers when the server had it */
  constructor(private readonly save: (key: string) => Promise<string>) {}

  /** A thing has changed. It is saved after a pause, so that typing does not save every letter. */
  changed(key: string, pauseMs: number): void {
    this.dirty.update((keys) => [...keys.filter((one) => one !== key), key]);
    if (!this.refused()) this.schedule(pauseMs);
  }

  /** Saves at once. Whether everything is safe now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (!this.refused()) await this.run();
    return !this.pending();
  }

  /** Gives up what is not saved: the person has looked at the present state. */
  forget(savedAt?: string): void {
    clearTimeout(this.timer);
    this.dirty.set([]);
    this.refused.set(undefined);
    this.failing.set(false);
    this.failures = 0;
    this.stamp.set(savedAt);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), ms);
  }

  private run(): Promise<void> {
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
      this.working.set(false);
    });
    return this.running;
  }

  private async drain(): Promise<void> {
    this.working.set(true);
    for (let key = this.dirty()[0]; key !== undefined; key = this.dirty()[0]) {
      const saving = key;
      this.dirty.update((keys) => keys.filter((one) => one !== saving));
      try {
        this.stamp.set(await this.save(saving));
        this.failing.set(false);
        this.failures = 0;
      } catch (failure) {
        if (!(failure instanceof ApiProblem)) throw failure;
        this.dirty.update((keys) => (keys.includes(saving) ? keys : [saving, ...keys]));
        if (passing.has(failure.code)) this.again();
        else this.refused.set(failure);
        return;
      }
    }
  }

  private again(): void {
    this.failing.set(true);
    this.schedule(waits[Math.min(this.failures, waits.length - 1)] ?? 0);
    this.failures += 1;
  }
}
