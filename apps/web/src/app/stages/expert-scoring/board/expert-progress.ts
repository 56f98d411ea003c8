import { Component, inject, input, output } from '@angular/core';
import type { ScoringOverview } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { texts } from '../texts';

type Expert = ScoringOverview['experts'][number];

/** How far each expert is, in counts; with a reminder, and an end to the waiting. */
@Component({
  selector: 'app-expert-progress',
  imports: [Bar, NzButtonComponent],
  template: `
    <div class="scroll-x">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{{ t('expert') }}</th>
            <th scope="col" class="share">{{ t('progress') }}</th>
            <th scope="col" class="number">{{ t('submitted') }}</th>
            <th scope="col" class="number">{{ t('openSheets') }}</th>
            <th scope="col" class="number">{{ t('recused') }}</th>
            <th scope="col" class="number">{{ t('expired') }}</th>
            <th scope="col"></th>
          </tr>
        </thead>
        <tbody>
          @for (expert of experts(); track expert.person.id) {
            @let sheets = expert.sheets;
            <tr>
              <th scope="row">
                {{ expert.person.name }}
                @if (expert.reminded; as last) {
                  <span class="muted small">{{
                    t('remindedAt', { when: formats.moment(last.at), times: last.times })
                  }}</span>
                }
                @if (!expert.inTeam) {
                  <span class="muted small">{{ t('notInTeam') }}</span>
                }
              </th>
              <td>
                <ui-bar
                  [share]="sheets.assigned ? (sheets.assigned - sheets.open) / sheets.assigned : 0"
                  [tone]="sheets.assigned > 0 && sheets.open === 0 ? 'success' : 'accent'"
                />
              </td>
              <td class="number">
                {{ t('of', { done: formats.number(sheets.submitted), of: formats.number(sheets.assigned) }) }}
              </td>
              <td class="number">{{ formats.number(sheets.open) }}</td>
              <td class="number">{{ formats.number(sheets.recused) }}</td>
              <td class="number">{{ formats.number(sheets.expired) }}</td>
              <td class="number acts">
                @if (sheets.open > 0) {
                  @if (mayRemind()) {
                    <button
                      nz-button
                      nzType="link"
                      nzSize="small"
                      type="button"
                      (click)="remind.emit(expert)"
                    >
                      {{ t('remind') }}
                    </button>
                  }
                  @if (mayExpire()) {
                    <button
                      nz-button
                      nzType="link"
                      nzSize="small"
                      type="button"
                      (click)="expire.emit(expert)"
                    >
                      {{ t('expireAll') }}
                    </button>
                  }
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .share {
      width: 26%;
      min-width: 90px;
    }
    td {
      vertical-align: middle;
    }
    tbody th {
      background: none;
      color: var(--ink);
      font-weight: 400;
    }
    .acts {
      width: 1%;
    }
  `,
})
export class ExpertProgress {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly experts = input.required<readonly Expert[]>();
  readonly mayRemind = input.required<boolean>();
  readonly mayExpire = input.required<boolean>();
  readonly remind = output<Expert>();
  readonly expire = output<Expert>();
}
