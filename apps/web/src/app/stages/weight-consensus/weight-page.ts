import { Component, computed, inject } from '@angular/core';
import { weightConsensus } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { OwnComparisons } from './own/own-comparisons';
import { texts } from './texts';
import { WeightRoomView } from './room/weight-room-view';

/** The stage for everybody: experts compare, the coordinator accepts, the others read what was accepted. */
@Component({
  selector: 'app-weight-page',
  imports: [NzButtonComponent, OwnComparisons, PageHeader, Problem, StageNext, WeightRoomView],
  template: `
    <ui-page-header [heading]="t('title')" [crumbs]="room.crumbs()" [hasHelp]="true">
      <ng-container actions>
        @if (seesRoom()) {
          <button nz-button type="button" [nzLoading]="exporting.busy()" (click)="export()">
            {{ t('export') }}
          </button>
        }
      </ng-container>
      <p help>{{ t('help') }}</p>
    </ui-page-header>
    <div class="stack">
      @if (exporting.problem(); as problem) {
        <ui-problem [problem]="problem" />
      }
      @if (seesRoom()) {
        <app-stage-next stage="weight-consensus" />
      }
      @if (compares()) {
        <app-own-comparisons />
      }
      @if (seesRoom()) {
        <app-weight-room-view />
      }
    </div>
  `,
})
export class WeightPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);

  protected readonly exporting = attempt();
  protected readonly seesRoom = computed(() => this.session.allows('weights.read'));
  protected readonly compares = computed(() => {
    const me = this.session.actor()?.id;
    return this.room.cycle().team.some(({ role, person }) => role === 'expert' && person.id === me);
  });

  protected async export(): Promise<void> {
    await this.exporting.run(() =>
      this.api.download(weightConsensus.workbook, { params: this.room.params() }),
    );
  }
}
