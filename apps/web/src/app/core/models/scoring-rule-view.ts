import { Component, computed, inject, input } from '@angular/core';
import type { Origin, ScoringRule, Text, Unit } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { texts } from './texts';
import { useValueWords } from './value-words';

/** What the views of a rule need; indicators and the parts of joined ones have it. */
export interface Ruled {
  readonly unit: Unit;
  readonly rule: ScoringRule;
  readonly ruleOrigin: Origin;
  readonly ruleNote?: Text;
}

/** How raw values become scores, and who says so. */
@Component({
  selector: 'app-scoring-rule-view',
  template: `
    @let rule = of().rule;
    @if (rule.kind === 'bands') {
      <table class="table">
        <thead>
          <tr>
            <th scope="col" class="number">{{ t('score') }}</th>
            <th scope="col">{{ t('range') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (band of rule.bands; track $index) {
            <tr>
              <td class="number">{{ band.score }}</td>
              <td>{{ words.interval(band, of().unit) }}</td>
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <p>{{ t('asIs') }}</p>
    }
    @if (note()) {
      <p class="muted small">{{ note() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .table {
      width: auto;
      min-width: 260px;
    }
    .table :is(th, td) {
      padding-block: 2px;
      background: none;
    }
    p {
      max-width: 62ch;
      padding-top: 4px;
    }
  `,
})
export class ScoringRuleView {
  private readonly language = inject(Language);
  protected readonly words = useValueWords();
  protected readonly t = useTexts(texts);

  readonly of = input.required<Ruled>();

  protected readonly note = computed(() => this.of().ruleNote?.[this.language.current()]);
}
