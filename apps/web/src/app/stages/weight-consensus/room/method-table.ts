import { Component, computed, inject } from '@angular/core';
import type { WeightMethods } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { State } from '../../../ui/state/state';
import { percent } from './percent';
import { RoomState } from './room-state';
import { texts } from './texts';

type Method = WeightMethods['methods'][number];

/** Every method with its weights and what it does to the tiers; one of them is accepted. */
@Component({
  selector: 'app-method-table',
  imports: [NzButtonComponent, State],
  templateUrl: './method-table.html',
  styles: `
    h2,
    p {
      margin: 0;
    }
    .columns th,
    .columns td {
      min-width: 92px;
    }
    .columns th:first-child {
      position: sticky;
      left: 0;
      z-index: 1;
    }
    .current {
      background: var(--accent-soft);
    }
    .wrap {
      white-space: normal;
    }
  `,
})
export class MethodTable {
  private readonly language = inject(Language);
  protected readonly state = inject(RoomState);
  protected readonly t = useTexts(texts);
  protected readonly percent = percent;

  protected readonly current = computed(() =>
    this.state.room.hasValue() ? this.state.room.value().current?.method : undefined,
  );

  protected name(text: { zh: string; en: string }): string {
    return text[this.language.current()];
  }

  protected lostWords(method: Method): string {
    return this.t('lost', { names: method.lost.map((text) => this.name(text)).join('、') });
  }

  protected movedWords({ moved }: Method): string {
    if (!moved) return '—';
    const count = moved.up + moved.down + moved.other;
    return count === 0 ? this.t('unmoved') : this.t('movedCount', { count });
  }

  protected setAlpha(event: Event): void {
    const value = Number((event.target as HTMLInputElement).value) / 100;
    if (value >= 0 && value <= 1) this.state.alpha.set(value);
  }
}
