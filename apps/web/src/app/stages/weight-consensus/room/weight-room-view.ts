import { Component, computed, inject } from '@angular/core';
import type { RoundMissView, WeightRoom } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Problem } from '../../../ui/problem/problem';
import { State } from '../../../ui/state/state';
import { MethodTable } from './method-table';
import { NodeAgreement } from './node-agreement';
import { PanelExperts } from './panel-experts';
import { percent } from './percent';
import { RoomState } from './room-state';
import { RoundHistory } from './round-history';
import { RoundRules } from './round-rules';
import { texts } from './texts';
import { WeightHistory } from './weight-history';

/** What the experts come to together, round by round, the methods to choose from, and the choice. */
@Component({
  selector: 'app-weight-room-view',
  imports: [
    Bar,
    ConflictBanner,
    MethodTable,
    NodeAgreement,
    NzButtonComponent,
    PanelExperts,
    Problem,
    RoundHistory,
    RoundRules,
    State,
    WeightHistory,
  ],
  providers: [RoomState],
  templateUrl: './weight-room-view.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    h2 {
      margin: 0;
    }
    .wide-bar {
      width: 24%;
    }
    .notice {
      margin: 0;
      padding: 8px 12px;
      border: 1px solid var(--warning-line);
      border-radius: var(--radius);
      background: var(--warning-soft);
    }
  `,
})
export class WeightRoomView {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly cycle = inject(CycleRoom);
  protected readonly state = inject(RoomState);
  protected readonly t = useTexts(texts);
  protected readonly percent = percent;

  protected readonly stale = computed(() => this.state.acting.problem()?.code === 'stale-version');

  protected name(text: { zh: string; en: string }): string {
    return text[this.language.current()];
  }

  protected missWords({ kind, node, value, limit }: RoundMissView): string {
    const figure = kind === 'consistency' ? (share: number) => share.toFixed(3) : percent;
    return this.t(`miss-${kind}`, {
      node: node ? this.name(node) : this.t('wholeHierarchy'),
      value: value === null ? this.t('notApplicable') : figure(value),
      limit: figure(limit),
    });
  }

  protected consensusWords(consensus: NonNullable<WeightRoom['consensus']>): string {
    return `${percent(consensus.value)} · ${this.t(consensus.band)}`;
  }
}
