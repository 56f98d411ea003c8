import { Component, computed, inject, input, output } from '@angular/core';
import type { ComparisonCard } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Bar } from '../../ui/bar/bar';
import { pairsOf, stepSentence, weighCard } from './step-words';
import { texts } from './texts';

/** One node's comparisons as sentences with a slider each, and how consistent they are, live. */
@Component({
  selector: 'app-comparison-card',
  imports: [Bar],
  templateUrl: './comparison-card.html',
  styleUrl: './comparison-card.css',
})
export class ComparisonCardView {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly card = input.required<ComparisonCard>();
  readonly limit = input.required<number>();
  readonly open = input.required<boolean>();
  readonly changed = output<ComparisonCard['steps']>();

  protected readonly heading = computed(() =>
    this.card().node === 'goal' ? this.t('goalNode') : this.card().name[this.language.current()],
  );
  protected readonly rows = computed(() => {
    const { items, steps } = this.card();
    const language = this.language.current();
    return pairsOf(items.length).map(([row, column], place) => {
      const first = items[row]?.name[language] ?? '';
      const second = items[column]?.name[language] ?? '';
      const step = steps[place] ?? null;
      return { place, first, second, step, sentence: stepSentence(step, first, second, language) };
    });
  });
  protected readonly weighing = computed(() => weighCard(this.card()));
  protected readonly weights = computed(() =>
    this.card().items.map(({ key, name }, index) => ({
      key,
      name: name[this.language.current()],
      weight: this.weighing()?.weights[index] ?? 0,
    })),
  );
  /** The judgement that fits the others least, in words. */
  protected readonly worst = computed(() => {
    const weighing = this.weighing();
    const [worst] = weighing?.judgements ?? [];
    if (!weighing || weighing.consistent || !worst) return undefined;
    const { items } = this.card();
    const name = (index: number) => items[index]?.name[this.language.current()] ?? '';
    return this.t('worst', { first: name(worst.row), second: name(worst.column) });
  });

  protected percent(weight: number): string {
    return `${(weight * 100).toFixed(1)}%`;
  }

  protected ratio(value: number): string {
    return value.toFixed(3);
  }

  protected slide(place: number, step: number): void {
    const steps = [...this.card().steps];
    // Dragging towards an item makes it the more important one; -0 would not be 0.
    steps[place] = step === 0 ? 0 : step;
    this.changed.emit(steps);
  }
}
