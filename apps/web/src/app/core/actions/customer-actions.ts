import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { strategy } from '@assay/contract';
import { Api } from '../../platform/api/api';
import { useTexts } from '../../platform/texts/texts';
import { State } from '../../ui/state/state';
import { ActionStatus } from './action-status';
import { DueMark } from './due-mark';
import { useEffectWords } from './effect-words';
import { useOwnWords } from './own-words';
import { texts } from './texts';

/** What is done for one customer in a cycle: stands below the explanation of its score. */
@Component({
  selector: 'app-customer-actions',
  imports: [ActionStatus, DueMark, RouterLink, State],
  template: `
    <section class="panel">
      <h2>{{ t('actions') }}</h2>
      <ui-state [of]="actions" [lines]="2" />
      @if (actions.hasValue()) {
        @if (actions.value().length === 0) {
          <p class="muted">{{ t('noActions') }}</p>
        } @else {
          <div class="scroll-x">
            <table class="table">
              <thead>
                <tr>
                  <th>{{ t('problem') }}</th>
                  <th>{{ t('measure') }}</th>
                  <th>{{ t('department') }}</th>
                  <th>{{ t('owner') }}</th>
                  <th>{{ t('due') }}</th>
                  <th>{{ t('effect') }}</th>
                  <th>{{ t('status') }}</th>
                </tr>
              </thead>
              <tbody>
                @for (action of actions.value(); track action.id) {
                  <tr>
                    <td>{{ own(action.problem) }}</td>
                    <td>
                      <a [routerLink]="['/work/actions', action.id]">{{ own(action.measure) }}</a>
                    </td>
                    <td>{{ action.department ? own(action.department.name) : '—' }}</td>
                    <td>{{ action.owner.name }}</td>
                    <td><app-due-mark [action]="action" /></td>
                    <td>
                      @if (action.effect; as effect) {
                        {{ words.goal(effect) }}<br />
                        <span class="muted small">{{ words.promise(effect.before, effect.after) }}</span>
                      } @else {
                        <span class="muted">{{ t('noEffect') }}</span>
                      }
                    </td>
                    <td><app-action-status [action]="action" /></td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
      }
    </section>
  `,
  styles: `
    h2 {
      margin-bottom: var(--space);
    }
    td {
      min-width: 88px;
    }
  `,
})
export class CustomerActions {
  protected readonly t = useTexts(texts);
  protected readonly own = useOwnWords();
  protected readonly words = useEffectWords();

  readonly cycleId = input.required<string>();
  readonly customerId = input.required<string>();

  protected readonly actions = inject(Api).read(strategy.actions, () => ({
    params: { cycleId: this.cycleId() },
    query: { customerId: this.customerId() },
  }));
}
