import { Component, computed, inject } from '@angular/core';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { PageHeader } from '../../ui/page-header/page-header';
import { OwnComparisons } from './own-comparisons';
import { texts } from './texts';
import { WeightRoomView } from './weight-room-view';

/** The stage for everybody: experts compare, the coordinator accepts, the others read what was accepted. */
@Component({
  selector: 'app-weight-page',
  imports: [OwnComparisons, PageHeader, StageNext, WeightRoomView],
  template: `
    <ui-page-header [heading]="t('title')" [crumbs]="room.crumbs()" [hasHelp]="true">
      <p help>{{ t('help') }}</p>
    </ui-page-header>
    <div class="stack">
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
  private readonly session = inject(Session);
  protected readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);

  protected readonly seesRoom = computed(() => this.session.allows('weights.read'));
  protected readonly compares = computed(() => {
    const me = this.session.actor()?.id;
    return this.room.cycle().team.some(({ role, person }) => role === 'expert' && person.id === me);
  });
}
