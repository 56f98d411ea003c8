import { Component, computed, effect, inject, signal } from '@angular/core';
import { weightConsensus, type ComparisonCard } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { useTexts } from '../../platform/texts/texts';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { ComparisonCardView } from './comparison-card';
import { weighCard } from './step-words';
import { texts } from './texts';

const REST_MS = 500;

/** The expert's own comparisons: kept node by node as they change, handed in as a whole. */
@Component({
  selector: 'app-own-comparisons',
  imports: [ComparisonCardView, NzButtonComponent, Problem, State],
  template: `
    <ui-state [of]="mine" [lines]="6" />
    @if (mine.hasValue()) {
      <section class="panel row">
        <p class="grow">
          {{ t('progress', { answered: answered(), asked: mine.value().asked }) }}
          <span class="muted small">{{ stamp() }}</span>
        </p>
        @if (mine.value().submittedAt) {
          <strong class="success">{{ t('submitted') }}</strong>
        } @else if (mine.value().open) {
          <button
            nz-button
            nzType="primary"
            type="button"
            [disabled]="answered() < mine.value().asked || saving.busy()"
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
  protected readonly saving = attempt();
  protected readonly submitting = attempt();
  private readonly saved = signal(false);
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  protected readonly answered = computed(() =>
    this.cards().reduce((sum, { steps }) => sum + steps.filter((step) => step !== null).length, 0),
  );
  protected readonly stamp = computed(() => {
    if (this.saving.busy()) return this.t('saving');
    return this.saved() ? this.t('saved') : '';
  });

  constructor() {
    effect(() => {
      if (this.mine.hasValue()) this.cards.set(this.mine.value().cards);
    });
  }

  protected change(node: string, steps: ComparisonCard['steps']): void {
    this.cards.update((cards) => cards.map((card) => (card.node === node ? { ...card, steps } : card)));
    clearTimeout(this.waiting.get(node));
    this.waiting.set(
      node,
      setTimeout(() => void this.save(node), REST_MS),
    );
  }

  protected async submit(): Promise<void> {
    await Promise.all([...this.waiting.keys()].map((node) => this.save(node)));
    if (this.saving.problem()) return;
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

  /** One call at a time for a node: what changed meanwhile is saved by its own timer. */
  private async save(node: string): Promise<void> {
    const timer = this.waiting.get(node);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.waiting.delete(node);
    const card = this.cards().find((one) => one.node === node);
    if (!card) return;
    const params = { ...this.room.params(), node };
    const body = { steps: card.steps, version: card.version };
    const kept = await this.saving.run(() => this.api.call(weightConsensus.save, { params, body }));
    if (!kept) return;
    this.saved.set(true);
    this.cards.update((cards) =>
      cards.map((one) => (one.node === node ? { ...one, version: kept.version } : one)),
    );
  }
}
