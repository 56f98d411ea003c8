import { Component, computed, inject, input, output } from '@angular/core';
import type { AuditEntryView } from '@assay/contract';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Dialog } from '../../ui/dialogs/dialog';
import { changesOf } from './changes-of';
import { texts } from './texts';

/** One entry in full: what it changed, and why. */
@Component({
  selector: 'app-entry-dialog',
  imports: [Dialog],
  template: `
    @let one = entry();
    <ui-dialog [heading]="t('entry', { id: one.id })" width="640px" (closed)="closed.emit()">
      <dl>
        <dt>{{ t('at') }}</dt>
        <dd>{{ formats.moment(one.at) }}</dd>
        <dt>{{ t('actor') }}</dt>
        <dd>
          {{ one.actor }}
          @if (one.ip) {
            <span class="muted small">{{ t('from') }} {{ one.ip }}</span>
          }
        </dd>
        <dt>{{ t('act') }}</dt>
        <dd>{{ act() }}</dd>
        <dt>{{ t('subject') }}</dt>
        <dd>{{ one.subjectName }}</dd>
        @if (one.reason) {
          <dt>{{ t('reason') }}</dt>
          <dd>{{ one.reason }}</dd>
        }
      </dl>
      @if (changes().length > 0) {
        <div class="scroll-x">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{{ t('field') }}</th>
                <th scope="col">{{ t('before') }}</th>
                <th scope="col">{{ t('after') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (change of changes(); track change.field) {
                <tr>
                  <td>
                    <code>{{ change.field }}</code>
                  </td>
                  <td>{{ change.before }}</td>
                  <td>{{ change.after }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <p class="muted">{{ t('noChange') }}</p>
      }
    </ui-dialog>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 4px 16px;
    }
    dt {
      color: var(--ink-3);
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class EntryDialog {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly entry = input.required<AuditEntryView>();
  /** The act in words. */
  readonly act = input.required<string>();
  readonly closed = output();

  protected readonly changes = computed(() => changesOf(this.entry()));
}
