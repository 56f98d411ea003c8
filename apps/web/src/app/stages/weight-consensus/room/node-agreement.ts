import { Component, computed, inject, input } from '@angular/core';
import type { NodeWeighingView } from '@assay/contract';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { stepSentence } from '../step-words';
import { percent } from './percent';
import { texts } from './texts';

/** What a node comes to, and how its experts stand to each other and to the group. */
@Component({
  selector: 'app-node-agreement',
  templateUrl: './node-agreement.html',
  styleUrl: './node-agreement.css',
})
export class NodeAgreement {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly percent = percent;

  readonly node = input.required<NodeWeighingView>();
  /** The consensus from which on experts agree. */
  readonly limit = input.required<number>();

  protected readonly camps = computed(() => {
    const { camps } = this.node();
    if (camps.length < 2) return this.t('oneCamp');
    const list = camps.map((camp) => camp.join('、')).join(' | ');
    return this.t('campList', { count: camps.length, list });
  });
  /** Judgements that scatter most, first. */
  protected readonly spread = computed(() =>
    this.node()
      .spread.filter(({ spread }) => spread !== null)
      .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0)),
  );
  protected readonly suggested = computed(() =>
    (this.node().suggestion?.steps ?? []).map(({ first, second, from, to }) => {
      const [one, other, language] = [this.name(first), this.name(second), this.language.current()];
      return this.t('change', {
        from: stepSentence(from, one, other, language),
        to: stepSentence(to, one, other, language),
      });
    }),
  );

  protected name(text: { zh: string; en: string }): string {
    return text[this.language.current()];
  }

  /** Which of five shades a cell of the heat map has, by the bands of consensus. */
  protected shade(value: number): string {
    const bands = [0.5, 0.625, 0.75, 0.875];
    return `shade-${bands.filter((from) => value >= from).length}`;
  }
}
