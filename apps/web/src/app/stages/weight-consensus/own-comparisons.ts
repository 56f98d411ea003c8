import { Component, computed, effect, inject, signal } from '@angular/core';
import { weightConsensus, type ComparisonCard } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { autosave } from '../../platform/api/autosave';
import { useTexts } from '../../platform/texts/texts';
import { AutosaveStamp } from '../../ui/autosave-stamp/autosave-stamp';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { ComparisonCardView } from './comparison-card';
import { weighCard } from './step-words';
import { texts } from './texts';

/** The expert's own comparisons: kept node by node as they change, handed in as a whole. */
@Component({
  selector: 'app-own-comparisons',
  imports: [AutosaveStamp, ComparisonCardView, NzButtonComponent, Problem, State],
  template: `
    <ui-state [of]="mine" [lines]="6" />
    @if (mine.hasValue()) {
      <section class="panel row">
        <p class="grow">
          {{ t('progress', { answered: answered(), asked: mine.value().asked }) }}
          <ui-autosave-stamp [state]="stamp()" [at]="saving.at()" />
        </p>
        @if (mine.value().submittedAt) {
          <strong class="success">{{ t('submitted') }}</strong>
        } @else if (mine.value().open) {
          <button
            nz-button
            nzType="primary"
            type="button"
            [disabled]="answered() < mine.value().asked"
            [nzLoading]="submitting.busy()"
            (click)="submit()"
          >
            {{ t('submit') }}
          </button>
        } @else {
          <span class="muted">{{ t('notOpen') }}</span>
        }
      </section>
      <ui-problem [problem]="submitting.problem() ?? saving.problem()" />
      @for (card of cards(); track card.node) {
        <app-comparison-card
          [card]="card"
          [limit]="mine.value().limit"
          [open]="mine.value().open"
          (changed)="change(card.node, $event)"
        />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    p {
      margin: 0;
    }
  `,
})
export class OwnComparisons {
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
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
  protected readonly stamp = computed(() => {
    const state = this.saving.state();
    return state === 'conflict' ? 'failed' : state;
  });

  constructor() {
    effect(() => {
      if (this.mine.hasValue()) this.cards.set(this.mine.value().cards);
    });
  }

  protected change(node: string, steps: ComparisonCard['steps']): void {
    this.cards.update((cards) => cards.map((card) => (card.node === node ? { ...card, steps } : card)));
    this.unsaved.add(node);
    this.saving.change();
  }

  protected async submit(): Promise<void> {
    if (!(await this.saving.flush())) return;
    const contradicting = this.cards().some((card) => weighCard(card)?.consistent === false);
    const inconsistencyReason = contradicting
      ? await this.dialogs.reason({
          heading: this.t('reasonHeading'),
          text: this.t('reasonText'),
          act: this.t('submit'),
        })
      : null;
    if (inconsistencyReason === undefined) return;
    const params = this.room.params();
    const body = { inconsistencyReason };
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
      const body = { steps: card.steps, version: card.version };
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
