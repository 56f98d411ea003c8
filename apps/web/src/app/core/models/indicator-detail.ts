import { Component, inject, input } from '@angular/core';
import type { Indicator } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { OriginTag } from './origin-tag';
import { ScoringRuleView } from './scoring-rule-view';
import { texts } from './texts';

/** Everything a model says of one indicator: meaning, what happens when it is missing, bands or rubric. */
@Component({
  selector: 'app-indicator-detail',
  imports: [OriginTag, ScoringRuleView],
  template: `
    @let one = indicator();
    @let lang = language.current();
    <dl>
      <dt>{{ t('definition') }}</dt>
      <dd>{{ one.definition[lang] }}</dd>
      <dt>{{ t('missing') }}</dt>
      <dd>{{ t(one.missing) }}</dd>
      <dt>{{ t('rule') }}</dt>
      <dd>
        @switch (one.source.kind) {
          @case ('experts') {
            <table class="table">
              <thead>
                <tr>
                  <th scope="col" class="number">{{ t('score') }}</th>
                  <th scope="col">{{ t('level') }}</th>
                  <th scope="col">{{ t('anchor') }}</th>
                </tr>
              </thead>
              <tbody>
                @for (level of one.source.rubric; track level.score) {
                  <tr>
                    <td class="number">{{ level.score }}</td>
                    <td class="level">{{ level.name[lang] }}</td>
                    <td>{{ level.anchor[lang] }}</td>
                  </tr>
                }
              </tbody>
            </table>
            @if (one.ruleNote; as note) {
              <p class="muted small">{{ note[lang] }}</p>
            }
          }
          @case ('metrics') {
            <div class="parts">
              @for (part of one.source.parts; track part.metric) {
                <div>
                  <p class="row">
                    <strong>{{ part.name[lang] }}</strong>
                    <span class="muted">{{ t(part.direction) }}</span>
                    <app-origin-tag [origin]="part.ruleOrigin" />
                  </p>
                  <app-scoring-rule-view [of]="part" />
                </div>
              }
            </div>
            @if (one.ruleNote; as note) {
              <p class="muted small">{{ note[lang] }}</p>
            }
          }
          @default {
            <app-scoring-rule-view [of]="one" />
          }
        }
      </dd>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 6px 16px;
    }
    dt {
      color: var(--ink-3);
    }
    .table :is(th, td) {
      padding-block: 2px;
      background: none;
    }
    .level {
      white-space: nowrap;
    }
    .parts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
      gap: 12px 32px;
    }
    p.small {
      max-width: 62ch;
      padding-top: 4px;
    }
  `,
})
export class IndicatorDetail {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly indicator = input.required<Indicator>();
}
