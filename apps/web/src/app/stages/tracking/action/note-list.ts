import { Component, computed, inject, input } from '@angular/core';
import type { ActionNote } from '@assay/contract';
import { ACTION_STATUS_NAMES } from '@assay/cycle';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from '../texts';

/** What happened to an action, newest first. */
@Component({
  selector: 'app-note-list',
  template: `
    @if (notes().length === 0) {
      <p class="muted">{{ t('noNotes') }}</p>
    }
    <ol class="list">
      @for (note of newest(); track note.id) {
        <li>
          <p class="muted small">
            {{ formats.moment(note.at) }} · {{ note.by }}
            @if (note.earlier) {
              · {{ t('earlier') }}
            }
          </p>
          @if (note.status) {
            <p>
              <strong>{{ nameOf(note.status) }}</strong><span class="muted percent">{{ note.percent }}%</span>
            </p>
          }
          @if (note.text) {
            <p class="text">{{ note.text }}</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    li {
      padding: 8px 0 8px 12px;
      border-left: 2px solid var(--line);
    }
    .percent {
      margin-left: 6px;
    }
    .text {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class NoteList {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly notes = input.required<readonly ActionNote[]>();

  protected readonly newest = computed(() => [...this.notes()].reverse());

  protected nameOf(status: NonNullable<ActionNote['status']>): string {
    return ACTION_STATUS_NAMES[status][this.language.current()];
  }
}
