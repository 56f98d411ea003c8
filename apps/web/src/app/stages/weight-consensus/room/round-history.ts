import { Component, computed, inject } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { percent } from './percent';
import { RoomState } from './room-state';
import { texts } from './texts';

/** The rounds so far, what each came to by the rules, and how to go on. */
@Component({
  selector: 'app-round-history',
  imports: [NzButtonComponent],
  templateUrl: './round-history.html',
  styles: `
    h2,
    p {
      margin: 0;
    }
    li {
      padding: 8px 0;
      border-top: 1px solid var(--line-soft);
    }
    ol {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class RoundHistory {
  protected readonly formats = inject(Formats);
  protected readonly state = inject(RoomState);
  protected readonly t = useTexts(texts);
  protected readonly percent = percent;
  protected readonly outcomes = {
    consensus: 'outcome-consensus',
    dissent: 'outcome-dissent',
    'maximum-rounds': 'outcome-maximum-rounds',
    continue: 'outcome-continue',
  } as const;

  protected readonly room = computed(() =>
    this.state.room.hasValue() ? this.state.room.value() : undefined,
  );
  /** Somebody has submitted, and nobody is waited for. */
  protected readonly mayClose = computed(() => {
    const experts = this.room()?.experts ?? [];
    const submitted = experts.some(({ submittedAt }) => submittedAt !== null);
    return (
      submitted && experts.every(({ submittedAt, ruledOut }) => submittedAt !== null || ruledOut !== null)
    );
  });
}
