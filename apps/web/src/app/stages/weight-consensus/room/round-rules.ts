import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { roundRules, type RoundRulesInput } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useTexts } from '../../../platform/texts/texts';
import { Field } from '../../../ui/field/field';
import { percent } from './percent';
import { RoomState } from './room-state';
import { texts } from './texts';

type NumberRule = Exclude<keyof RoundRulesInput, 'agreement'>;

/** How a rule is shown and typed: a ratio as it is, a share in percent, a count. */
const NUMBERS: readonly { readonly key: NumberRule; readonly unit: 'ratio' | 'share' | 'count' }[] = [
  { key: 'consistencyLimit', unit: 'ratio' },
  { key: 'consensusLimit', unit: 'share' },
  { key: 'consensusChange', unit: 'share' },
  { key: 'weightChange', unit: 'share' },
  { key: 'maxRounds', unit: 'count' },
  { key: 'minResponse', unit: 'share' },
];

/** The rules of the rounds, to be fixed before anybody answers. */
@Component({
  selector: 'app-round-rules',
  imports: [Field, NzButtonComponent, NzInputDirective],
  templateUrl: './round-rules.html',
  styles: `
    h2 {
      margin: 0;
    }
  `,
})
export class RoundRules {
  protected readonly state = inject(RoomState);
  protected readonly t = useTexts(texts);
  protected readonly numbers = NUMBERS;
  protected readonly scopes = roundRules.shape.agreement.options;

  protected readonly editing = signal(false);
  protected readonly rules = computed(() =>
    this.state.room.hasValue() ? this.state.room.value().rules : undefined,
  );
  protected readonly draft = linkedSignal<RoundRulesInput | undefined>(() => {
    const rules = this.rules();
    if (!rules) return undefined;
    const { fixed: _fixed, by: _by, version: _version, ...draft } = rules;
    return draft;
  });
  protected readonly fits = computed(() => roundRules.safeParse(this.draft()).success);

  protected shown(key: NumberRule, unit: 'ratio' | 'share' | 'count'): string {
    const value = this.rules()?.[key] ?? 0;
    return unit === 'share' ? percent(value) : String(value);
  }

  /** Shares are typed in percent. */
  protected typed(key: NumberRule, unit: 'ratio' | 'share' | 'count'): number {
    const value = this.draft()?.[key] ?? 0;
    return unit === 'share' ? Math.round(value * 1000) / 10 : value;
  }

  protected type(key: NumberRule, unit: 'ratio' | 'share' | 'count', value: number): void {
    this.draft.update((draft) => draft && { ...draft, [key]: unit === 'share' ? value / 100 : value });
  }

  protected choose(event: Event): void {
    const agreement = (event.target as HTMLSelectElement).value as RoundRulesInput['agreement'];
    this.draft.update((draft) => draft && { ...draft, agreement });
  }

  protected async save(): Promise<void> {
    const [draft, rules] = [this.draft(), this.rules()];
    if (draft && rules && (await this.state.setRules(draft, rules.version))) this.editing.set(false);
  }

  protected stop(): void {
    this.editing.set(false);
    this.state.reload();
  }
}
