import { Component, computed, inject, output, signal } from '@angular/core';
import { STATE_NAMES } from '@assay/cycle';
import { CycleMoves, type DeadlinesDraft } from '../../core/cycles/cycle-overview/cycle-moves';
import { DeadlinesDialog } from '../../core/cycles/cycle-overview/deadlines-dialog';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { texts } from './texts';

/** The last day of each stage; set in the same dialog as on the cycle's page. */
@Component({
  selector: 'app-deadlines-section',
  imports: [DeadlinesDialog, NzButtonComponent],
  providers: [CycleMoves],
  template: `
    <ol class="days">
      @for (stage of stages(); track stage.name) {
        <li>
          <span class="muted small">{{ stage.name }}</span>
          <span [class.warning]="!stage.day">{{ stage.day || t('noDay') }}</span>
        </li>
      }
    </ol>
    <div class="row after">
      @if (room.may('cycle.deadlines')) {
        <button nz-button type="button" (click)="asking.set(true)">{{ t('setDeadlines') }}</button>
      }
      <span class="muted">{{
        missing() === 0 ? t('deadlinesSet') : t('deadlinesMissing', { count: missing() })
      }}</span>
    </div>
    @if (asking()) {
      <app-deadlines-dialog
        [cycle]="room.cycle()"
        [saving]="moves.moving"
        (saved)="save($event)"
        (reload)="reload()"
        (closed)="asking.set(false)"
      />
    }
  `,
  styles: `
    .days {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
      gap: 8px 16px;
    }
    .days span {
      display: block;
    }
  `,
})
export class DeadlinesSection {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly moves = inject(CycleMoves);
  protected readonly t = useTexts(texts);

  /** The cycle has a new version. */
  readonly changed = output();

  protected readonly asking = signal(false);
  protected readonly stages = computed(() =>
    this.room.cycle().stages.map(({ stage, deadline }) => ({
      name: STATE_NAMES[stage][this.language.current()],
      day: deadline === null ? '' : this.formats.day(deadline),
    })),
  );
  protected readonly missing = computed(() => this.stages().filter(({ day }) => day === '').length);

  protected reload(): void {
    this.moves.moving.clear();
    this.room.reload();
  }

  protected async save(draft: DeadlinesDraft): Promise<void> {
    if (!(await this.moves.setDeadlines(draft))) return;
    this.asking.set(false);
    this.room.reload();
    this.changed.emit();
  }
}
