import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, type CycleSummary } from '@assay/contract';
import { isStage, stageIndex, STATE_NAMES } from '@assay/cycle';
import { Api } from '../../../platform/api/api';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { PageHeader } from '../../../ui/page-header/page-header';
import { State } from '../../../ui/state/state';
import { ApprovalCard } from './approval-card';
import { texts } from './texts';

/** Where a head of department begins: the cycles under review, those still to come, and those decided on. */
@Component({
  selector: 'app-approvals-page',
  imports: [ApprovalCard, PageHeader, RouterLink, State],
  template: `
    <ui-page-header [heading]="t('title')" [hasHelp]="true">
      <p help>{{ t('help') }}</p>
    </ui-page-header>
    <ui-state [of]="cycles" [lines]="5" />
    @if (cycles.hasValue()) {
      <div class="stack">
        @if (underReview().length === 0) {
          <p class="panel">{{ t(ahead().length > 0 ? 'noneYet' : 'none') }}</p>
        }
        <div class="cards">
          @for (cycle of underReview(); track cycle.id) {
            <app-approval-card class="panel" [cycle]="cycle" />
          }
        </div>
        @if (ahead().length > 0) {
          <section class="panel">
            <h2>{{ t('ahead') }}</h2>
            <ul class="list">
              @for (cycle of ahead(); track cycle.id) {
                <li class="row">
                  <a class="grow" [routerLink]="['/cycles', cycle.id]">{{ cycle.name }}</a>
                  <span class="muted">{{ aheadWords(cycle) }}</span>
                </li>
              }
            </ul>
          </section>
        }
        @if (past().length > 0) {
          <section class="panel">
            <h2>{{ t('past') }}</h2>
            <ul class="list">
              @for (cycle of past(); track cycle.id) {
                <li class="row">
                  <a class="grow" [routerLink]="['/cycles', cycle.id, 'review']">{{ cycle.name }}</a>
                  <span class="muted">{{ stateName(cycle) }}</span>
                </li>
              }
            </ul>
          </section>
        }
      </div>
    }
  `,
  styles: `
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(360px, 100%), 1fr));
      gap: calc(var(--space) * 2);
    }
    .cards:empty {
      display: none;
    }
    li {
      padding: 5px 0;
    }
    li + li {
      border-top: 1px solid var(--line-soft);
    }
  `,
})
export class ApprovalsPage {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  protected readonly cycles = inject(Api).read(cycles.list, () => ({}));
  private readonly all = computed(() => (this.cycles.hasValue() ? this.cycles.value() : []));
  protected readonly underReview = computed(() => this.all().filter(({ state }) => state === 'review'));
  protected readonly ahead = computed(() => this.all().filter((cycle) => placeOf(cycle) < 0));
  protected readonly past = computed(() =>
    this.all().filter((cycle) => cycle.state === 'closed' || placeOf(cycle) > 0),
  );

  protected stateName({ state }: CycleSummary): string {
    return STATE_NAMES[state][this.language.current()];
  }

  protected aheadWords(cycle: CycleSummary): string {
    const deadline = cycle.stages.find(({ stage }) => stage === 'review')?.deadline;
    const now = this.stateName(cycle);
    return deadline ? this.t('aheadDue', { now, day: this.formats.day(deadline) }) : now;
  }
}

/** Where a running cycle is: below 0 before its review, above 0 after it, 0 for all others. */
function placeOf({ state }: CycleSummary): number {
  return isStage(state) ? Math.sign(stageIndex(state) - stageIndex('review')) : 0;
}
