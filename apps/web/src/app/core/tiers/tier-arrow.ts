import { Component, computed, input } from '@angular/core';
import type { EvaluationModel } from '@assay/model';
import { useTexts } from '../../platform/texts/texts';
import { useModelWords } from '../models/model-words';
import { texts } from './texts';
import { tierMove } from './tier-move';

const signs = { up: '▲', down: '▼', same: '＝', new: '＋', gone: '－' } as const;

/** How a tier moved since the last cycle: a sign, with the words at hand. Shows nothing where there is no last one. */
@Component({
  selector: 'app-tier-arrow',
  template: `
    @if (move(); as kind) {
      <span [class]="kind" [title]="words()">
        <span aria-hidden="true">{{ signs[kind] }}</span>
        <span class="unseen">{{ words() }}</span>
      </span>
    }
  `,
  styles: `
    :host:not(:empty) {
      margin-left: 6px;
    }
    span {
      color: var(--ink-3);
    }
    .up,
    .up span {
      color: var(--success);
    }
    .down,
    .down span {
      color: var(--danger);
    }
  `,
})
export class TierArrow {
  protected readonly t = useTexts(texts);
  protected readonly signs = signs;

  readonly before = input.required<string | null>();
  readonly now = input.required<string | null>();
  readonly model = input.required<EvaluationModel>();

  private readonly modelWords = useModelWords(() => this.model());
  protected readonly move = computed(() => {
    const move = tierMove(this.model(), this.before(), this.now());
    return move === 'new' && this.before() === null ? null : move;
  });
  protected readonly words = computed(() => {
    const kind = this.move();
    if (!kind) return '';
    const before = this.modelWords.tier(this.before())?.name ?? '—';
    return this.t(kind, { before });
  });
}
