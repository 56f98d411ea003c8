import { Component, computed, inject, input } from '@angular/core';
import type { Department } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Figure } from '../../ui/figure/figure';
import { Tier } from '../tiers/tier';
import { countTiers, meanOf, type Placed } from './portrait';
import { texts } from './texts';

/** The tiers of each department's customers. */
@Component({
  selector: 'app-department-table',
  imports: [Figure, Tier],
  template: `
    <h2>{{ t('departments') }}</h2>
    <div class="scroll-x">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{{ t('department') }}</th>
            <th scope="col" class="number">{{ t('customers') }}</th>
            <th scope="col" class="number">{{ t('meanTotal') }}</th>
            @for (tier of model().tiers; track tier.key) {
              <th scope="col" class="number"><app-tier [key]="tier.key" [model]="model()" /></th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.id) {
            <tr>
              <td>{{ line.name }}</td>
              <td class="number">{{ formats.number(line.customers) }}</td>
              <td class="number"><ui-figure [value]="line.mean" [outOf]="model().scale.max" /></td>
              @for (tier of line.tiers; track tier.tier) {
                <td class="number">
                  {{ formats.number(tier.customers) }}
                  <span class="muted small">{{ formats.percent(tier.customers / line.customers) }}</span>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    h2 {
      margin-bottom: var(--space);
    }
  `,
})
export class DepartmentTable {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly customers = input.required<readonly Placed[]>();
  readonly departments = input.required<readonly Department[]>();
  readonly model = input.required<EvaluationModel>();

  protected readonly lines = computed(() => {
    const ids = [...new Set(this.customers().map(({ departmentId }) => departmentId))];
    return ids
      .map((id) => {
        const own = this.customers().filter(({ departmentId }) => departmentId === id);
        const known = this.departments().find((department) => department.id === id);
        return {
          id,
          name: known?.name[this.language.current()] ?? this.t('noDepartment'),
          customers: own.length,
          mean: meanOf(own.map(({ total }) => total)),
          tiers: countTiers(this.model(), own),
        };
      })
      .sort((a, b) => b.customers - a.customers);
  });
}
