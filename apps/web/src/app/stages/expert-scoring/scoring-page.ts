import { Component, computed, inject, linkedSignal } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { PageHeader } from '../../ui/page-header/page-header';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { ScoringBoard } from './board/scoring-board';
import { OwnSheets } from './own/own-sheets';
import { texts } from './texts';

type Part = 'board' | 'own';

/** The stage's page: the coordinator sees how far the experts are, an expert the own sheets. */
@Component({
  selector: 'app-scoring-page',
  imports: [OwnSheets, PageHeader, ScoringBoard],
  template: `
    @if (parts().length === 0) {
      <ui-page-header [heading]="t('title')" [crumbs]="room.crumbs()" />
      <p class="muted">{{ t('noPart') }}</p>
    }
    @if (parts().length > 1) {
      <div class="row switch" role="group" [attr.aria-label]="t('parts')">
        @for (one of parts(); track one) {
          <button type="button" [attr.aria-pressed]="part() === one" (click)="part.set(one)">
            {{ t(one === 'board' ? 'partBoard' : 'partOwn') }}
          </button>
        }
      </div>
    }
    @switch (part()) {
      @case ('board') {
        <app-scoring-board />
      }
      @case ('own') {
        <app-own-sheets />
      }
    }
  `,
  styles: `
    .switch {
      margin-bottom: var(--space);
    }
    button {
      padding: 1px 12px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--surface);
    }
    [aria-pressed='true'] {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--accent-active);
    }
  `,
})
export class ScoringPage {
  protected readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);

  protected readonly parts = computed<readonly Part[]>(() => [
    ...(this.room.may('scoring.read') ? (['board'] as const) : []),
    ...(this.room.may('sheet.read') ? (['own'] as const) : []),
  ]);
  protected readonly part = linkedSignal(() => this.parts()[0]);
}
