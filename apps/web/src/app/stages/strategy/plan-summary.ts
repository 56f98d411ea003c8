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
    <ul class="list tiers">
      @for (line of plan.tiers; track line.tier.key) {
        <li>
          <app-tier-badge [tier]="line.tier" />
          <p class="cut muted small" [title]="line.playbook[language.current()]">
            @if (line.tier.actionRequired) {
              <span class="warning">{{ t('mandatory') }}</span> ·
            }
            {{ line.playbook[language.current()] }}
          </p>
          <p class="small">
            {{ t('tierCounts', { customers: line.customers, covered: line.covered, waived: line.waived }) }}
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(300px, 2fr) minmax(0, 4fr);
      gap: calc(var(--space) * 3);
      align-items: center;
      padding-block: calc(var(--space) * 1.5);
    }
    .figures {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 4px var(--space);
    }
    dt {
      color: var(--ink-3);
    }
    dd {
      font-size: 22px;
      font-weight: 600;
      line-height: 1.3;
    }
    .done {
      grid-column: 1 / -1;
    }
    .tiers {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      gap: var(--space) calc(var(--space) * 2);
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
