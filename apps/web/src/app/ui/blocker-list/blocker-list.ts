import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Blocker } from '@assay/contract';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** What still keeps the cycle from going on, each in words and with a way to where it is done. */
@Component({
  selector: 'ui-blocker-list',
  imports: [RouterLink],
  template: `
    <ul class="list">
      @for (blocker of blockers(); track $index) {
        <li>
          <span class="grow">{{ words.say(blocker) }}</span>
          @if (linkOf(blocker); as link) {
            <a [routerLink]="link">{{ t('goThere') }}</a>
          } @else if (jumps()) {
            <button type="button" (click)="jumped.emit(blocker)">{{ t('goThere') }}</button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      gap: calc(var(--space) * 2);
      padding: 5px 0;
    }
    li + li {
      border-top: 1px solid var(--line-soft);
    }
    li::before {
      content: '!';
      flex: none;
      width: 18px;
      height: 18px;
      margin-top: 2px;
      border-radius: 50%;
      background: var(--warning-soft);
      color: var(--warning);
      font-weight: 600;
      line-height: 18px;
      text-align: center;
    }
    a,
    button {
      white-space: nowrap;
    }
    button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
    }
    button:hover {
      text-decoration: underline;
    }
  `,
})
export class BlockerList {
  protected readonly words = inject(ProblemWords);
  protected readonly t = useTexts(texts);

  readonly blockers = input.required<readonly Blocker[]>();
  /** Where a blocker is cleared; undefined where the reader cannot do it. */
  readonly link = input<(blocker: Blocker) => readonly unknown[] | undefined>();
  /** Whether blockers without a link are cleared further down on the same page. */
  readonly jumps = input(false);
  readonly jumped = output<Blocker>();

  protected linkOf(blocker: Blocker): readonly unknown[] | undefined {
    return this.link()?.(blocker);
  }
}
