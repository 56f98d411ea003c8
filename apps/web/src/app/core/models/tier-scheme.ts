import { Component, computed, inject, input } from '@angular/core';
import { tierTones } from '@assay/charts';
import type { EvaluationModel } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { TierChip } from '../../ui/tier-chip/tier-chip';
import { texts } from './texts';

/** A model's tiers from best to worst with their half-open ranges, and what a tier asks for beside the total. */
@Component({
  selector: 'app-tier-scheme',
  imports: [TierChip],
  template: `
    <h3>{{ t('tiers') }}</h3>
    <div class="scroll-x">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{{ t('tier') }}</th>
            <th scope="col">{{ t('total') }}</th>
            <th scope="col">{{ t('meaning') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (tier of tiers(); track tier.key) {
            <tr>
              <td>
                <ui-tier-chip
                  [letter]="tier.letter"
                  [name]="tier.name"
                  [tone]="tier.tone"
                  [scheme]="scheme()"
                />
              </td>
              <td class="range">
                {{ tier.range }}
                @if (tier.printed) {
                  <div class="muted small">{{ t('asPrinted', { range: tier.printed }) }}</div>
                }
              </td>
              <td>
                {{ tier.description }}
                @if (tier.actionRequired) {
                  <strong>{{ t('needsAction') }}</strong>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (gates().length > 0) {
      <h3>{{ t('gates') }}</h3>
      <ul>
        @for (gate of gates(); track $index) {
          <li>
            {{ gate.rule }} <span class="muted">{{ gate.reason }}</span>
          </li>
        }
      </ul>
    }
    <p class="muted">{{ rest() }}</p>
  `,
  styles: `
    :host {
      display: block;
    }
    .range {
      white-space: nowrap;
    }
    h3 {
      margin-bottom: 4px;
    }
    ul {
      padding-left: 20px;
    }
    h3 + ul {
      margin-bottom: 8px;
    }
    div + h3,
    div + p {
      margin-top: 12px;
    }
  `,
})
export class TierScheme {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly model = input.required<EvaluationModel>();

  protected readonly scheme = computed(() => this.model().name[this.language.current()]);
  protected readonly tiers = computed(() => {
    const { tiers, scale } = this.model();
    const tones = tierTones(tiers.length);
    return tiers.flatMap((tier, place) => {
      const above = tiers[place - 1];
      const tone = tones[place];
      if (!tone) return [];
      const facts = { from: this.formats.short(tier.from), to: this.formats.short(above?.from ?? scale.max) };
      return {
        key: tier.key,
        letter: tier.letter,
        name: tier.name[this.language.current()],
        tone,
        range: this.t(above ? 'totalBetween' : 'totalTop', facts),
        printed: tier.printedRange,
        description: tier.description[this.language.current()],
        actionRequired: tier.actionRequired,
      };
    });
  });
  protected readonly gates = computed(() => {
    const { gates, tiers, dimensions } = this.model();
    const lang = this.language.current();
    const nameOf = (list: EvaluationModel['tiers'] | EvaluationModel['dimensions'], key: string): string =>
      list.find((one) => one.key === key)?.name[lang] ?? key;
    return gates.map((gate) => ({
      rule: this.t('gate', {
        tier: nameOf(tiers, gate.tier),
        dimension: nameOf(dimensions, gate.dimension),
        least: gate.atLeast,
        otherwise: nameOf(tiers, gate.otherwise),
      }),
      reason: gate.reason[lang],
    }));
  });
  protected readonly rest = computed(() => {
    const { minimumCoverage, problemAtMost } = this.model();
    return this.t('rest', {
      coverage: this.formats.percent(minimumCoverage),
      problem: this.formats.short(problemAtMost),
    });
  });
}
