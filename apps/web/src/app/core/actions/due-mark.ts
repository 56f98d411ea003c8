import { Component, computed, inject, input } from '@angular/core';
import type { ActionLine } from '@assay/contract';
import { isClosed } from '@assay/cycle';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { daysBetween } from './days-between';
import { texts } from './texts';

/** From so many days on, one need not be told how near it is. */
const soon = 7;

/** The day something is due, and how late or near that is by the server's day. */
@Component({
  selector: 'app-due-mark',
  template: `
    <span [class.danger]="action().overdue">{{ formats.day(action().dueDate) }}</span>
    @if (note(); as text) {
      <span class="small" [class.late]="action().overdue" [class.warning]="!action().overdue">{{
        text
      }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 6px;
      white-space: nowrap;
    }
    .late {
      padding: 0 6px;
      border: 1px solid var(--danger-line);
      border-radius: var(--radius);
      background: var(--danger-soft);
      color: var(--danger);
    }
  `,
})
export class DueMark {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly action = input.required<Pick<ActionLine, 'dueDate' | 'overdue' | 'status'>>();
  /** The server's day; none where it is not known, and then only lateness is told. */
  readonly today = input<string>();

  protected readonly note = computed(() => {
    const today = this.today();
    const { dueDate, status } = this.action();
    if (today === undefined || isClosed(status)) return '';
    const days = daysBetween(today, dueDate);
    if (days < 0) return this.t('overdue', { days: -days });
    if (days === 0) return this.t('dueToday');
    return days <= soon ? this.t('dueIn', { days }) : '';
  });
}
