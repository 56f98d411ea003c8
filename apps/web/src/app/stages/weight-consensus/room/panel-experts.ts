import { Component, computed, inject, signal } from '@angular/core';
import type { WeightRoom } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { RoomState } from './room-state';
import { texts } from './texts';
import { WeighDialog } from './weigh-dialog';

type Expert = WeightRoom['experts'][number];

/** Who has answered how much, and what the coordinator decides about them. */
@Component({
  selector: 'app-panel-experts',
  imports: [Bar, NzButtonComponent, WeighDialog],
  templateUrl: './panel-experts.html',
  styles: `
    p {
      margin: 0;
    }
    .acts {
      justify-content: flex-end;
    }
  `,
})
export class PanelExperts {
  protected readonly formats = inject(Formats);
  protected readonly state = inject(RoomState);
  protected readonly t = useTexts(texts);

  protected readonly weighing = signal<Expert | undefined>(undefined);
  protected readonly room = computed(() =>
    this.state.room.hasValue() ? this.state.room.value() : undefined,
  );
  /** Nobody may be weighed by what they answered. */
  protected readonly mayWeigh = computed(() => {
    const room = this.room();
    return (
      this.state.moderates() &&
      room !== undefined &&
      room.rounds.length < 2 &&
      room.experts.every(({ submittedAt }) => submittedAt === null)
    );
  });

  protected async weigh({ weight, reason }: { weight: number; reason: string }): Promise<void> {
    const expert = this.weighing();
    if (expert && (await this.state.weigh(expert.person.id, weight, reason))) this.weighing.set(undefined);
  }
}
