import { Component, computed, inject, input } from '@angular/core';
import type { CustomerResult } from '@assay/contract';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from './texts';

/** Who the customer is, and how much of them is known. */
@Component({
  selector: 'app-customer-facts',
  template: `
    <dl>
      @for (fact of facts(); track fact.label) {
        <div [title]="fact.hint">
          <dt>{{ fact.label }}</dt>
          <dd>{{ fact.value }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px calc(var(--space) * 4);
    }
    dt {
      color: var(--ink-3);
      font-size: var(--text-small);
    }
  `,
})
export class CustomerFacts {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly t = useTexts(texts);

  readonly customer = input.required<CustomerResult['customer']>();
  readonly coverage = input.required<number>();
  /** Name of the dimension; null when nothing was scored. */
  readonly weakest = input.required<string | null>();

  protected readonly facts = computed(() => {
    const { department, owner, industry, region, size, since } = this.customer();
    const unknown = this.t('unknown');
    const fact = (label: string, value: string, hint = '') => ({ label, value, hint });
    return [
      fact(this.t('coverage'), this.formats.percent(this.coverage(), 1), this.t('coverageHint')),
      fact(this.t('weakest'), this.weakest() ?? '—'),
      fact(this.t('department'), department?.[this.language.current()] ?? this.t('noDepartment')),
      fact(this.t('owner'), owner ?? this.t('noOwner')),
      fact(this.t('industry'), industry ?? unknown),
      fact(this.t('region'), region ?? unknown),
      fact(this.t('size'), size ?? unknown),
      fact(this.t('since'), since ? this.formats.day(since) : unknown),
    ];
  });
}
