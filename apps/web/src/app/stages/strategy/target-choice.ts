import { Component, computed, inject, input, model, signal } from '@angular/core';
import { strategy, type StrategyOverview } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Field } from '../../ui/field/field';
import type { NewAction } from './strategy-state';
import { texts } from './texts';

export type Target = NewAction['target'];

/** Whom a new action is for: one customer, or every customer of a tier. */
@Component({
  selector: 'app-target-choice',
  imports: [Field],
  template: `
    <fieldset class="row">
      <legend>{{ t('target') }}</legend>
      <label class="row">
        <input type="radio" name="target" [checked]="!whole()" (change)="choose(false)" />
        {{ t('oneCustomer') }}
      </label>
      <label class="row">
        <input type="radio" name="target" [checked]="whole()" (change)="choose(true)" />
        {{ t('wholeTier') }}
      </label>
    </fieldset>
    <div class="form">
      <ui-field [label]="t('chooseTier')" [hint]="whole() ? t('tierCount', { count: customersOf() }) : ''">
        <select class="select" (change)="setTier($event)">
          @for (line of overview().tiers; track line.tier.key) {
            <option [value]="line.tier.key" [selected]="tier() === line.tier.key">
              {{ line.tier.letter }} {{ line.tier.name[language.current()] }}
            </option>
          }
        </select>
      </ui-field>
      @if (!whole()) {
        <ui-field [label]="t('chooseCustomer')">
          <select class="select" (change)="setCustomer($event)">
            <option value="">{{ t('pickCustomer') }}</option>
            @for (one of customers(); track one.customerId) {
              <option [value]="one.customerId">{{ one.code }} {{ one.name }}</option>
            }
          </select>
        </ui-field>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space);
    }
    legend {
      color: var(--ink-2);
    }
  `,
})
export class TargetChoice {
  private readonly room = inject(CycleRoom);
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly overview = input.required<StrategyOverview>();
  readonly target = model.required<Target | undefined>();

  protected readonly whole = signal(false);
  private readonly wanted = signal<string | undefined>(undefined);
  /** At first the tier that needs it most: the worst one. */
  protected readonly tier = computed(() => this.wanted() ?? this.overview().tiers.at(-1)?.tier.key ?? '');
  protected readonly customersOf = computed(
    () => this.overview().tiers.find(({ tier }) => tier.key === this.tier())?.customers ?? 0,
  );
  private readonly found = inject(Api).read(strategy.customers, () =>
    this.whole() ? undefined : { params: this.room.params(), query: { tier: this.tier() } },
  );
  protected readonly customers = computed(() => (this.found.hasValue() ? this.found.value().items : []));

  protected choose(whole: boolean): void {
    this.whole.set(whole);
    this.target.set(whole ? { kind: 'tier', tier: this.tier() } : undefined);
  }

  protected setTier(event: Event): void {
    this.wanted.set((event.target as HTMLSelectElement).value);
    this.target.set(this.whole() ? { kind: 'tier', tier: this.tier() } : undefined);
  }

  protected setCustomer(event: Event): void {
    const customerId = (event.target as HTMLSelectElement).value;
    this.target.set(customerId === '' ? undefined : { kind: 'customer', customerId });
  }
}
