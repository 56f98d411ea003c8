import { computed, inject, Injectable } from '@angular/core';
import { expertScoring, type OwnSheet } from '@assay/contract';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { isReady, nextSheet } from '../sheet-words';

/** The own sheets of the cycle. */
@Injectable()
export class OwnSheetsState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly source = this.api.read(expertScoring.mine, () => ({ query: { cycleId: this.room.cycleId() } }));
  readonly sheets = computed<readonly OwnSheet[]>(() => (this.source.hasValue() ? this.source.value() : []));
  readonly submitted = computed(() => this.sheets().filter(({ state }) => state === 'submitted').length);
  /** Handed back and expired sheets are no longer due. */
  readonly due = computed(
    () => this.sheets().filter(({ state }) => state === 'submitted' || state === 'open').length,
  );
  readonly next = computed(() => nextSheet(this.sheets()));
  readonly ready = computed(() => this.sheets().filter(isReady));
  readonly submitting = attempt();

  /** The open sheets as a workbook to fill in elsewhere. */
  async download(language: 'zh' | 'en'): Promise<void> {
    await this.submitting.run(() =>
      this.api.download(expertScoring.offline, { params: this.room.params(), query: { language } }),
    );
  }

  /** Takes a filled-in workbook back; how many scores it held, or undefined when it was refused. */
  async upload(file: File): Promise<number | undefined> {
    const taken = await this.submitting.run(() =>
      this.api.upload(expertScoring.takeOffline, { params: this.room.params() }, file),
    );
    this.source.reload();
    return taken?.scores;
  }

  /** Submits every sheet that is ready, one after the other; how many were, up to the first refusal. */
  async submitReady(): Promise<number> {
    let count = 0;
    await this.submitting.run(async () => {
      for (const { id, version } of this.ready()) {
        await this.api.call(expertScoring.submit, { params: { sheetId: id }, body: { version } });
        count += 1;
      }
    });
    this.source.reload();
    this.room.reload();
    return count;
  }
}
