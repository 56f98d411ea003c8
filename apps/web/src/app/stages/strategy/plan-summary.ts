import { Component, computed, inject, input } from '@angular/core';
import type { StrategyOverview } from '@assay/contract';
import { TierBadge } from '../../core/actions/tier-badge';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { texts } from './texts';

/** How much of the plan stands: over all act tiers, and tier by tier. */
@Component({
  selector: 'app-plan-summary',
  imports: [Bar, TierBadge],
  template: `
    @let plan = overview();
    <dl class="figures">
      <div>
        <dt>{{ t('needed') }}</dt>
        <dd>{{ formats.number(plan.needed) }}</dd>
      </div>
      <div>
        <dt>{{ t('covered') }}</dt>
        <dd>{{ formats.number(plan.covered) }}</dd>
      </div>
      <div>
        <dt>{{ t('waived') }}</dt>
        <dd>{{ formats.number(plan.waived) }}</dd>
      </div>
      <div [class.danger]="missing() > 0">
        <dt>{{ t('missing') }}</dt>
        <dd>{{ formats.number(missing()) }}</dd>
      </div>
      <ui-bar class="done" [share]="share()" [tone]="missing() === 0 ? 'success' : 'accent'" />
    </dl>
    <div class="scroll-x">
      <table class="table">
        <thead>
          <tr>
            <th>{{ t('tier') }}</th>
            <th>{{ t('playbook') }}</th>
            <th class="number">{{ t('customersOf') }}</th>
            <th class="number">{{ t('covered') }}</th>
            <th class="number">{{ t('waived') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of plan.tiers; track line.tier.key) {
            <tr>
              <td>
                <app-tier-badge [tier]="line.tier" />
                @if (line.tier.actionRequired) {
                  <span class="small warning">{{ t('mandatory') }}</span>
                }
              </td>
              <td>{{ line.playbook[language.current()] }}</td>
              <td class="number">{{ formats.number(line.customers) }}</td>
              <td class="number">{{ formats.number(line.covered) }}</td>
              <td class="number">{{ formats.number(line.waived) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(280px, 2fr) minmax(0, 3fr);
      gap: calc(var(--space) * 3);
      align-items: center;
    }
    .figures {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--space);
    }
    dt {
      color: var(--ink-3);
    }
    dd {
      font-size: 24px;
      font-weight: 600;
      line-height: 1.4;
    }
    .done {
      grid-column: 1 / -1;
    }
    td .small {
      margin-left: 6px;
    }
    @media (max-width: 1023px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class PlanSummary {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly overview = input.required<StrategyOverview>();

  protected readonly missing = computed(() => {
    const { needed, covered, waived } = this.overview();
    return needed - covered - waived;
  });
  protected readonly share = computed(() => {
    const { needed } = this.overview();
    return needed === 0 ? 1 : (needed - this.missing()) / needed;
  });
}
