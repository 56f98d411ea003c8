import { Component, computed, inject, input } from '@angular/core';
import type { ScoreSheet, SheetFact } from '@assay/contract';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { useValueWords } from '../../../core/models/value-words';
import { joinRange } from './join-range';
import { texts } from './texts';

/** What the expert may know about the customer: its profile and figures, amounts as ranges. */
@Component({
  selector: 'app-customer-facts',
  template: `
    <h2>{{ t('facts') }}</h2>
    <dl>
      @for (line of profile(); track line.name) {
        <dt>{{ line.name }}</dt>
        <dd>{{ line.value }}</dd>
      }
    </dl>
    <dl class="figures">
      @for (fact of sheet().facts; track fact.key) {
        <div>
          <dt>
            {{ fact.name[language.current()] }}
            @if (windowOf(fact); as words) {
              <span class="muted small">{{ words }}</span>
            }
          </dt>
          <dd class="number" [class.muted]="isMissing(fact)">{{ figure(fact) }}</dd>
        </div>
      }
    </dl>
    <p class="muted small">
      {{ t('factsNote', { day: formats.day(sheet().profile.asOf), months: usualMonths() }) }}
    </p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space);
    }
    h2 {
      font-size: var(--text);
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 2px 12px;
    }
    dt {
      color: var(--ink-3);
    }
    .figures {
      display: block;
      padding-top: var(--space);
      border-top: 1px solid var(--line-soft);
    }
    .figures div {
      display: flex;
      justify-content: space-between;
      gap: 12px;
      padding-block: 1px;
    }
    .figures dt {
      color: var(--ink-2);
    }
  `,
})
export class CustomerFacts {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  private readonly words = useValueWords();

  readonly sheet = input.required<ScoreSheet>();

  protected readonly profile = computed(() => {
    const { industry, profile } = this.sheet();
    const lines = [
      { name: this.t('industry'), value: industry },
      { name: this.t('size'), value: profile.size },
      { name: this.t('region'), value: profile.region },
      { name: this.t('tenure'), value: this.tenure(profile.tenureMonths) },
    ];
    return lines.map(({ name, value }) => ({ name, value: value ?? this.t('missing') }));
  });

  protected isMissing({ value, range }: SheetFact): boolean {
    return value === null && range === null;
  }

  protected figure({ value, range, unit }: SheetFact): string {
    if (value !== null) return this.words.value(value, unit);
    if (!range) return this.t('missing');
    const to = range.to === null ? '' : this.words.value(range.to, unit);
    if (range.from === null) return this.t('below', { amount: to });
    return joinRange(this.words.value(range.from, unit), to);
  }

  /** The window that most figures have; it is said once for all. */
  protected readonly usualMonths = computed(() => {
    const windows = this.sheet().facts.flatMap(({ months }) => months ?? []);
    const amount = (months: number): number => windows.filter((one) => one === months).length;
    return windows.reduce(
      (usual, months) => (amount(months) > amount(usual) ? months : usual),
      windows[0] ?? 12,
    );
  });

  /** The window of a figure that has another. */
  protected windowOf({ months }: SheetFact): string {
    return months === null || months === this.usualMonths() ? '' : this.t('lastMonths', { months });
  }

  private tenure(months: number | null): string | null {
    if (months === null) return null;
    const [years, rest] = [Math.floor(months / 12), months % 12];
    if (years === 0) return this.t('months', { months: rest });
    return rest === 0 ? this.t('years', { years }) : this.t('yearsMonths', { years, months: rest });
  }
}
