import { Component, computed, inject, input, output } from '@angular/core';
import type { CycleDetail } from '@assay/contract';
import { STAGES, STATE_NAMES, type Stage } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { draftOver } from '../../../platform/forms/draft';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Problem } from '../../../ui/problem/problem';
import { texts as kitTexts } from '../../../ui/texts';
import { texts } from '../texts';
import type { DeadlinesDraft } from './cycle-moves';

/** The last day of each stage, and whether scoring and weighting run at the same time. */
@Component({
  selector: 'app-deadlines-dialog',
  imports: [ConflictBanner, Dialog, NzButtonComponent, NzInputDirective, Problem],
  template: `
    <ui-dialog [heading]="t('deadlines')" (closed)="closed.emit()">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{{ t('stage') }}</th>
            <th scope="col">{{ t('deadline') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (status of cycle().stages; track status.stage) {
            <tr>
              <td>{{ nameOf(status.stage) }}</td>
              <td>
                <input
                  nz-input
                  type="date"
                  [attr.aria-label]="nameOf(status.stage)"
                  [value]="draft().deadlines[status.stage] ?? ''"
                  (change)="set(status.stage, $event)"
                />
              </td>
            </tr>
          }
        </tbody>
      </table>
      <label class="row">
        <input type="checkbox" [checked]="draft().sideBySide" (change)="toggle()" />
        {{ t('sideBySide') }}
      </label>
      <ui-conflict-banner
        [problem]="saving().problem()"
        [behind]="draft.behind()"
        (reload)="draft.reset(); reload.emit()"
      />
      @if (!stale()) {
        <ui-problem [problem]="saving().problem()" />
      }
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ kit('cancel') }}</button>
        <button
          nz-button
          nzType="primary"
          type="button"
          [disabled]="draft.behind()"
          [nzLoading]="saving().busy()"
          (click)="saved.emit(draft())"
        >
          {{ t('save') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class DeadlinesDialog {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly kit = useTexts(kitTexts);

  readonly cycle = input.required<CycleDetail>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<DeadlinesDraft>();
  /** The cycle was changed by somebody else meanwhile, and the present state is wanted. */
  readonly reload = output();
  readonly closed = output();

  protected readonly draft = draftOver(() => deadlinesOf(this.cycle()), { same: sameDeadlines });
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  protected nameOf(stage: Stage): string {
    return STATE_NAMES[stage][this.language.current()];
  }

  protected set(stage: Stage, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.draft.update(({ deadlines: { [stage]: _, ...others }, ...draft }) => ({
      ...draft,
      deadlines: value === '' ? others : { ...others, [stage]: value },
    }));
  }

  protected toggle(): void {
    this.draft.update((draft) => ({ ...draft, sideBySide: !draft.sideBySide }));
  }
}

function deadlinesOf({ sideBySide, stages }: CycleDetail): DeadlinesDraft {
  const set = stages.flatMap(({ stage, deadline }) => (deadline ? [[stage, deadline]] : []));
  return { sideBySide, deadlines: Object.fromEntries(set) as DeadlinesDraft['deadlines'] };
}

/** Days that were cleared and set again stand elsewhere in the draft. */
function sameDeadlines(a: DeadlinesDraft, b: DeadlinesDraft): boolean {
  return a.sideBySide === b.sideBySide && STAGES.every((stage) => a.deadlines[stage] === b.deadlines[stage]);
}
