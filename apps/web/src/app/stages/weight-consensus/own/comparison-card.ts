import { Component, computed, inject, input, output } from '@angular/core';
import type { ComparisonCard } from '@assay/contract';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Bar } from '../../../ui/bar/bar';
import { nextPair, pairsOf, repairsOf, stepSentence, weighCard } from '../step-words';
import { PairRow } from './pair-row';
import { texts } from './texts';

/** What an expert changes on a card: the answer to one pair, or the reason for it. */
export type CardChange =
  | { readonly place: number; readonly step: number | null }
  | { readonly place: number; readonly reason: string | null };

/** The card after a change. */
export function changeCard(card: ComparisonCard, change: CardChange): ComparisonCard {
  const at = <T>(values: readonly T[], value: T, none: T): T[] =>
    card.steps.map((_, place) => (place === change.place ? value : (values[place] ?? none)));
  return 'step' in change
    ? { ...card, steps: at(card.steps, change.step, null) }
    : { ...card, reasons: at(card.reasons, change.reason, null) };
}

/** One node's comparisons as sentences with a slider each, and how consistent they are, live. */
@Component({
  selector: 'app-comparison-card',
  imports: [Bar, PairRow],
  templateUrl: './comparison-card.html',
  styleUrl: './comparison-card.css',
})
export class ComparisonCardView {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly card = input.required<ComparisonCard>();
  readonly limit = input.required<number>();
  readonly open = input.required<boolean>();
  readonly changed = output<CardChange>();

  protected readonly heading = computed(() => this.card().name[this.language.current()]);
  protected readonly answered = computed(() => this.card().steps.filter((step) => step !== null).length);
  protected readonly left = computed(() => this.card().steps.length - this.answered());
  private readonly next = computed(() =>
    this.open() && this.answered() > 0 ? nextPair(this.card()) : undefined,
  );
  protected readonly rows = computed(() => {
    const { items, steps, reasons, feedback } = this.card();
    const language = this.language.current();
    return pairsOf(items.length).map(([row, column], place) => ({
      place,
      first: items[row]?.name[language] ?? '',
      second: items[column]?.name[language] ?? '',
      step: steps[place] ?? null,
      reason: reasons[place] ?? null,
      feedback: feedback?.[place],
      next: this.next() === place,
    }));
  });
  protected readonly weighing = computed(() => weighCard(this.card(), this.limit()));
  protected readonly weights = computed(() =>
    this.card().items.map(({ key, name }, index) => ({
      key,
      name: name[this.language.current()],
      weight: this.weighing()?.weights[index] ?? 0,
    })),
  );
  /** What would mend the judgements that fit least, judgement by judgement. */
  protected readonly worst = computed(() => {
    const repairs = this.open() ? repairsOf(this.card(), this.limit()) : [];
    return [...new Set(repairs.map(({ place }) => place))].flatMap((place) => {
      const row = this.rows()[place];
      if (!row) return [];
      const words = stepSentence(row.step, row.first, row.second, this.language.current());
      const offers = repairs.filter((repair) => repair.place === place);
      return { place, words, offers: offers.map((offer) => this.offer(offer, row)) };
    });
  });

  private offer(
    { step, rule, before, after }: ReturnType<typeof repairsOf>[number],
    row: { first: string; second: string },
  ) {
    const number = step < 0 ? `1/${1 - step}` : String(step + 1);
    return {
      step,
      text: this.t('adopt', { number, before: before.toFixed(3), after: after.toFixed(3) }),
      why: this.t(rule === 'ratio-of-weights' ? 'byWeights' : 'byOthers'),
      sentence: stepSentence(step, row.first, row.second, this.language.current()),
    };
  }

  protected percent(weight: number): string {
    return `${(weight * 100).toFixed(1)}%`;
  }

  protected ratio(value: number): string {
    return value.toFixed(3);
  }

  protected setStep(place: number, step: number | null): void {
    this.changed.emit({ place, step });
  }

  protected setReason(place: number, reason: string | null): void {
    this.changed.emit({ place, reason });
  }
}
