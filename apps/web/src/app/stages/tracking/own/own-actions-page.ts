import { Component, computed, inject, signal } from '@angular/core';
import { tracking, type OwnAction } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Api } from '../../../platform/api/api';
import { useTexts } from '../../../platform/texts/texts';
import { PageHeader } from '../../../ui/page-header/page-header';
import { State } from '../../../ui/state/state';
import { ActionCard } from '../action-card';
import { texts } from '../texts';

/** So many cards stand in the page at first. */
const step = 40;

/** What an account owner is to do, across cycles; made for a phone. */
@Component({
  selector: 'app-own-actions-page',
  imports: [ActionCard, NzButtonComponent, PageHeader, State],
  template: `
    <ui-page-header [heading]="t('mine')" [hasHelp]="true">
      <p help>{{ t('mineHelp') }}</p>
    </ui-page-header>
    <ui-state [of]="mine" [lines]="6" />
    @if (mine.hasValue()) {
      <div class="switch" role="group" [attr.aria-label]="t('which')">
        <button type="button" [attr.aria-pressed]="!showsEnded()" (click)="show(false)">
          {{ t('toDo', { count: mine.value().open }) }}
        </button>
        <button type="button" [attr.aria-pressed]="showsEnded()" (click)="show(true)">
          {{ t('finished', { count: mine.value().ended }) }}
        </button>
      </div>
      @if (showsEnded()) {
        <ui-state [of]="ended" [lines]="6" />
      }
      @if (listed().length === 0 && (!showsEnded() || ended.hasValue())) {
        <p class="panel muted">{{ t(showsEnded() ? 'nothingFinished' : 'nothingToDo') }}</p>
      }
      <div class="cards">
        @for (action of shown(); track action.id) {
          <app-action-card [action]="action" [today]="mine.value().today">
            <span class="muted small">
              {{ action.cycle.name }}
              @if (!action.workable && !showsEnded()) {
                · {{ t('notYet') }}
              }
            </span>
          </app-action-card>
        }
      </div>
      @if (shown().length < listed().length) {
        <button nz-button type="button" class="more" (click)="limit.set(limit() + step)">
          {{ t('moreActions', { count: listed().length - shown().length }) }}
        </button>
      }
    }
  `,
  styles: `
    .switch {
      display: flex;
      margin-bottom: calc(var(--space) * 1.5);
    }
    .switch button {
      flex: 0 1 160px;
      height: 40px;
      border: 1px solid var(--line);
      background: var(--surface);
    }
    .switch button + button {
      border-left: 0;
    }
    .switch [aria-pressed='true'] {
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
      gap: calc(var(--space) * 1.5);
    }
    .more {
      width: 100%;
      height: 44px;
      margin-top: calc(var(--space) * 1.5);
    }
  `,
})
export class OwnActionsPage {
  protected readonly t = useTexts(texts);
  protected readonly step = step;
  protected readonly showsEnded = signal(false);
  protected readonly limit = signal(step);
  protected readonly mine = inject(Api).read(tracking.mine, () => ({ query: { which: 'open' as const } }));
  /** Read when somebody wants to see them. */
  protected readonly ended = inject(Api).read(tracking.mine, () =>
    this.showsEnded() ? { query: { which: 'ended' as const } } : undefined,
  );
  protected readonly listed = computed<readonly OwnAction[]>(() => {
    const source = this.showsEnded() ? this.ended : this.mine;
    return source.hasValue() ? source.value().actions : [];
  });
  protected readonly shown = computed(() => this.listed().slice(0, this.limit()));

  protected show(ended: boolean): void {
    this.showsEnded.set(ended);
    this.limit.set(step);
  }
}
