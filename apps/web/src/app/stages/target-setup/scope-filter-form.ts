import { Component, computed, inject, input, output } from '@angular/core';
import type { Department, ScopeFilter, SetupSheet } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { ChipSet, type Chip } from '../../ui/chip-set/chip-set';
import { texts } from './texts';

const stages = ['potential', 'existing', 'lost'] as const;
type Part = keyof ScopeFilter;

/** Which customers the cycle is about: any of the ticked ones in each line. */
@Component({
  selector: 'app-scope-filter-form',
  imports: [ChipSet],
  template: `
    <dl>
      @for (part of parts(); track part.key) {
        <dt>{{ t(part.heading) }}</dt>
        <dd>
          <ui-chip-set
            [label]="t(part.heading)"
            [chips]="part.chips"
            [chosen]="filter()[part.key]"
            [disabled]="disabled()"
            (chosenChange)="change(part.key, $event)"
          />
        </dd>
      }
    </dl>
    <p class="muted small">{{ t('anyOf') }}</p>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 8px 16px;
      align-items: baseline;
    }
    dt {
      color: var(--ink-2);
    }
    p {
      margin-top: 6px;
    }
  `,
})
export class ScopeFilterForm {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly filter = input.required<ScopeFilter>();
  readonly choices = input.required<SetupSheet['choices']>();
  readonly departments = input.required<readonly Department[]>();
  readonly disabled = input(false);
  readonly filterChange = output<ScopeFilter>();

  protected readonly parts = computed(() => {
    const { industries, regions, sizes } = this.choices();
    const filter = this.filter();
    const lang = this.language.current();
    const named = this.departments().map(({ id, name }) => ({ value: id, text: name[lang] }));
    const staged = stages.map((stage) => ({ value: stage, text: this.t(`stage_${stage}`) }));
    const all: readonly {
      key: Part;
      heading: 'industries' | 'regions' | 'sizes' | 'departments' | 'stages';
      chips: Chip[];
    }[] = [
      { key: 'industries', heading: 'industries', chips: chipsOf(industries, filter.industries) },
      { key: 'regions', heading: 'regions', chips: chipsOf(regions, filter.regions) },
      { key: 'sizes', heading: 'sizes', chips: chipsOf(sizes, filter.sizes) },
      { key: 'departmentIds', heading: 'departments', chips: named },
      { key: 'stages', heading: 'stages', chips: staged },
    ];
    return all.filter(({ chips }) => chips.length > 0);
  });

  protected change(key: Part, chosen: readonly string[]): void {
    this.filterChange.emit({ ...this.filter(), [key]: [...chosen] });
  }
}

/** A value that no customer has any more stays visible as long as the filter names it. */
function chipsOf(values: readonly string[], chosen: readonly string[]): Chip[] {
  return [...new Set([...values, ...chosen])].map((value) => ({ value, text: value }));
}
