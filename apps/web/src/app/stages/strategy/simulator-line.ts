import { Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { strategy, type PlanDraft } from '@assay/contract';
import { useEffectWords } from '../../core/actions/effect-words';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { useTexts } from '../../platform/texts/texts';
import { State } from '../../ui/state/state';
import { texts } from './texts';

/** Somebody is typing: the server is asked when they pause. */
const pause = 300;

/** What the customer would come to by the goal that is being set, alone and with everything else that is planned. */
@Component({
  selector: 'app-simulator-line',
  imports: [State],
  template: `
    <ui-state [of]="simulated" [lines]="1" />
    @if (simulated.hasValue()) {
      @let told = simulated.value();
      <dl class="facts">
        <dt>{{ t('alone') }}</dt>
        <dd>{{ words.promise(told.before, told.alone) }}</dd>
        <dt>{{ t('withOthers') }}</dt>
        <dd>{{ words.promise(told.before, told.together) }}</dd>
      </dl>
      @if (told.together.tier; as tier) {
        @if (tier.actionRequired) {
          <p class="warning">{{ t('notEnough') }}</p>
        } @else if (told.before.tier?.actionRequired) {
          <p class="success">{{ t('enough') }}</p>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      position: sticky;
      bottom: -16px;
      padding: 8px 12px;
      border: 1px solid var(--accent-line);
      border-radius: var(--radius);
      background: var(--accent-soft);
    }
  `,
})
export class SimulatorLine {
  private readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);
  protected readonly words = useEffectWords();

  readonly customerId = input.required<string>();
  readonly goal = input.required<NonNullable<PlanDraft['effect']>>();
  /** The action that is being changed: its present promise does not count. */
  readonly without = input<string>();

  private readonly settled = signal<NonNullable<PlanDraft['effect']> | undefined>(undefined);
  private readonly query = computed(() => {
    const goal = this.settled();
    if (!goal) return undefined;
    const without = this.without();
    const asked = { metric: goal.metric, to: goal.to, beyond: goal.beyond ? 'true' : 'false' };
    return without ? { ...asked, without } : asked;
  });
  protected readonly simulated = inject(Api).read(strategy.simulation, () => {
    const query = this.query();
    return query && { params: { ...this.room.params(), customerId: this.customerId() }, query };
  });

  constructor() {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const goal = this.goal();
      clearTimeout(waiting);
      waiting = setTimeout(() => this.settled.set(goal), this.settled() ? pause : 0);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(waiting));
  }
}
