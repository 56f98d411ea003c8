import { Component, computed, effect, inject, signal } from '@angular/core';
import { weightConsensus, type ComparisonCard } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { autosave } from '../../../platform/api/autosave';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { AutosaveStamp } from '../../../ui/autosave-stamp/autosave-stamp';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { Problem } from '../../../ui/problem/problem';
import { ShortcutsPanel } from '../../../ui/shortcuts/shortcuts-panel';
import { State } from '../../../ui/state/state';
import { Toasts } from '../../../ui/toasts/toasts';
import { weighCard } from '../step-words';
import { changeCard, ComparisonCardView, type CardChange } from './comparison-card';
import { texts } from './texts';

/** The expert's own comparisons: kept node by node as they change, handed in as a whole. */
@Component({
  selector: 'app-own-comparisons',
  imports: [AutosaveStamp, ComparisonCardView, ConflictBanner, NzButtonComponent, Problem, State],
  templateUrl: './own-comparisons.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    p {
      margin: 0;
    }
    .notice {
      padding: 8px 12px;
      border: 1px solid var(--warning-line);
      border-radius: var(--radius);
      background: var(--warning-soft);
    }
  `,
})
export class OwnComparisons {
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);

  protected readonly mine = this.api.read(weightConsensus.mine, () => ({ params: this.room.params() }));
  protected readonly cards = signal<readonly ComparisonCard[]>([]);
  /** Nodes whose answers the server does not have yet. */
  private readonly unsaved = new Set<string>();
  protected readonly saving = autosave<void>(() => this.saveNodes());
  protected readonly submitting = attempt();

  protected readonly answered = computed(() =>
    this.cards().reduce((sum, { steps }) => sum + steps.filter((step) => step !== null).length, 0),
  );
  protected readonly stale = computed(() => this.saving.problem()?.code === 'stale-version');
  protected readonly stamp = computed(() => {
    const state = this.saving.state();
    return state === 'conflict' ? 'failed' : state;
  });

  constructor() {
    effect(() => {
      if (this.mine.hasValue()) this.cards.set(this.mine.value().cards);
    });
    inject(ShortcutsPanel).list([
      { keys: '1 – 9', text: () => this.t('keyNumbers') },
      { keys: 'S', text: () => this.t('keySwap') },
      { keys: '← →', text: () => this.t('keyArrows') },
      { keys: 'Backspace', text: () => this.t('keyOpen') },
    ]);
  }

  /** Upon what is known now, not upon what was drawn last: two keys may come between two drawings. */
  protected change(node: string, change: CardChange): void {
    this.cards.update((cards) => cards.map((card) => (card.node === node ? changeCard(card, change) : card)));
    this.unsaved.add(node);
    this.saving.change();
  }

  /** Takes what another window has saved; what this one could not save is given up. */
  protected reload(): void {
    this.unsaved.clear();
    this.saving.reset();
    this.mine.reload();
  }

  protected async submit(): Promise<void> {
    if (!(await this.saving.flush())) return;
    const count = this.cards().reduce((sum, { steps }) => sum + steps.length, 0) - this.answered();
    const leaveOpen = count > 0;
    if (leaveOpen) {
      const question = { heading: this.t('openHeading', { count }), text: this.t('openText') };
      if (!(await this.dialogs.confirm({ ...question, act: this.t('submit') }))) return;
    }
    const limit = this.mine.hasValue() ? this.mine.value().limit : undefined;
    const contradicting = this.cards().some((card) => weighCard(card, limit)?.consistent === false);
    const inconsistencyReason = contradicting
      ? await this.dialogs.reason({
          heading: this.t('reasonHeading'),
          text: this.t('reasonText'),
          act: this.t('submit'),
        })
      : null;
    if (inconsistencyReason === undefined) return;
    const params = this.room.params();
    const body = { inconsistencyReason, leaveOpen };
    const done = await this.submitting.run(() => this.api.call(weightConsensus.submit, { params, body }));
    if (!done) return;
    this.mine.set(done);
    this.room.reload();
    this.toasts.say(this.t('submitted'));
  }

  /** One node after the other, so that each call knows the version that the one before made. */
  private async saveNodes(): Promise<void> {
    for (const node of [...this.unsaved]) {
      const card = this.cards().find((one) => one.node === node);
      if (!card) continue;
      this.unsaved.delete(node);
      const params = { ...this.room.params(), node };
      const body = { steps: card.steps, reasons: card.reasons, version: card.version };
      try {
        const { version } = await this.api.call(weightConsensus.save, { params, body });
        this.cards.update((cards) => cards.map((one) => (one.node === node ? { ...one, version } : one)));
      } catch (failure) {
        this.unsaved.add(node);
        throw failure;
      }
    }
  }
}
