import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { expertScoring, type Confidence, type OwnSheet, type ScoreSheet } from '@assay/contract';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { autosaveEach } from '../../../platform/api/autosave-each';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { nextSheet } from '../sheet-words';
import type { Declaration } from './conflict-dialog';

/** What is written on the page for one indicator. */
export interface Draft {
  readonly score: number | null;
  readonly confidence: Confidence | null;
  readonly note: string;
  /** Why the score is another one, once the panel's scores are disclosed. */
  readonly reason?: string | undefined;
}

const NOTHING: Draft = { score: null, confidence: null, note: '' };

/** How long a note rests before it is saved. */
const NOTE_PAUSE_MS = 700;

/** The sheet that is open, what is written on it, and the others of the same expert around it. */
@Injectable()
export class SheetState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  private readonly opened = signal<string | undefined>(undefined);
  readonly source = this.api.read(expertScoring.sheet, () => {
    const sheetId = this.opened();
    return sheetId ? { params: { sheetId } } : undefined;
  });
  readonly mine = this.api.read(expertScoring.mine, () => ({ query: { cycleId: this.room.cycleId() } }));

  readonly sheet = computed<ScoreSheet | undefined>(() =>
    this.source.hasValue() ? this.source.value() : undefined,
  );
  readonly sheets = computed<readonly OwnSheet[]>(() => (this.mine.hasValue() ? this.mine.value() : []));
  readonly drafts = linkedSignal<Readonly<Record<string, Draft>>>(() =>
    Object.fromEntries(
      (this.sheet()?.indicators ?? []).map(({ key, score, confidence, note }) => [
        key,
        { score, confidence, note },
      ]),
    ),
  );
  private readonly version = linkedSignal(() => this.sheet()?.version ?? 0);
  readonly scored = computed(() => Object.values(this.drafts()).filter(({ score }) => score !== null).length);
  readonly complete = computed(() => this.sheet() !== undefined && this.scored() === this.sheet()?.of);
  /** Place among the own sheets, from 1. */
  readonly place = computed(() => 1 + this.sheets().findIndex(({ id }) => id === this.opened()));
  readonly next = computed(() => nextSheet(this.sheets(), this.opened()));

  readonly saving = autosaveEach((key: string) => this.saveOne(key));
  readonly acting = attempt();

  open(sheetId: string): void {
    if (this.opened() === sheetId) return;
    // What is still waiting goes to the sheet that it was written on.
    void this.saving.flush();
    this.saving.reset();
    this.acting.clear();
    this.opened.set(sheetId);
  }

  score(key: string, score: number): void {
    this.write(key, { score }, 0);
  }

  /** Changes a score after the panel's scores were disclosed; whether it was. */
  async revise(key: string, score: number, reason: string): Promise<boolean> {
    this.write(key, { score, reason }, 0);
    if (!(await this.saving.flush())) return false;
    this.source.reload();
    return true;
  }

  confidence(key: string, confidence: Confidence): void {
    this.write(key, { confidence }, 0);
  }

  note(key: string, note: string): void {
    this.write(key, { note }, NOTE_PAUSE_MS);
  }

  /** Forgets what could not be saved and shows what the server has. */
  reload(): void {
    this.saving.reset();
    this.acting.clear();
    this.source.reload();
  }

  /** Submits the sheet; whether it was. */
  async submit(): Promise<boolean> {
    return this.settle((params) =>
      this.api.call(expertScoring.submit, { params, body: { version: this.version() } }),
    );
  }

  async recuse(declared: Declaration): Promise<boolean> {
    return this.settle((params) =>
      this.api.call(expertScoring.recuse, { params, body: { version: this.version(), ...declared } }),
    );
  }

  private async settle(act: (params: { sheetId: string }) => Promise<ScoreSheet>): Promise<boolean> {
    const sheetId = this.opened();
    if (!sheetId || !(await this.saving.flush())) return false;
    const settled = await this.acting.run(() => act({ sheetId }));
    if (!settled) return false;
    this.source.set(settled);
    this.mine.reload();
    this.room.reload();
    return true;
  }

  private write(key: string, change: Partial<Draft>, pauseMs: number): void {
    const sheet = this.sheet();
    if (!sheet?.editable && !sheet?.revisable) return;
    this.drafts.update((drafts) => ({
      ...drafts,
      [key]: { ...(drafts[key] ?? NOTHING), ...change },
    }));
    this.saving.change(key, pauseMs);
  }

  private async saveOne(indicator: string): Promise<string> {
    const draft = this.drafts()[indicator];
    const sheetId = this.opened();
    if (!draft || !sheetId) throw new RangeError(`nothing is written for ${indicator}`);
    const saved = await this.api.call(expertScoring.score, {
      params: { sheetId, indicator },
      body: { version: this.version(), ...draft },
    });
    if (this.opened() === sheetId) this.version.set(saved.version);
    return saved.savedAt;
  }
}
