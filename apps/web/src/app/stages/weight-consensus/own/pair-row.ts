import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { ComparisonCard, PairFeedbackView } from '@assay/contract';
import { isOutside } from '@assay/weighting';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { stepSentence } from '../step-words';
import { PairFeedback } from './pair-feedback';
import { texts } from './texts';

/** One comparison: a sentence with a slider, what the last round came to, and the own reason. */
@Component({
  selector: 'app-pair-row',
  imports: [PairFeedback],
  templateUrl: './pair-row.html',
  styleUrl: './pair-row.css',
})
export class PairRow {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly first = input.required<string>();
  readonly second = input.required<string>();
  readonly step = input.required<ComparisonCard['steps'][number]>();
  readonly reason = input.required<string | null>();
  readonly feedback = input<PairFeedbackView>();
  readonly open = input.required<boolean>();
  /** The pair that is best answered next. */
  readonly next = input(false);
  readonly stepped = output<number | null>();
  readonly explained = output<string | null>();

  /** The answer as it is, also before it was drawn. */
  private readonly present = linkedSignal(() => this.step());
  protected readonly explaining = signal(false);
  protected readonly sentence = computed(() =>
    stepSentence(this.step(), this.first(), this.second(), this.language.current()),
  );
  protected readonly outside = computed(() => {
    const feedback = this.feedback();
    return feedback !== undefined && isOutside(this.step(), feedback);
  });
  protected readonly asksReason = computed(
    () => this.open() && (this.outside() || this.explaining() || this.reason() !== null),
  );

  /** Sliding towards an item makes it the more important one; -0 would not be 0. */
  protected slide(value: number): void {
    this.choose(value === 0 ? 0 : -value);
  }

  /** 1 to 9 choose how much, S swaps the sides, Backspace leaves the pair open. */
  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = this.stepFor(event.key, this.present());
    if (wanted === undefined) return;
    event.preventDefault();
    this.choose(wanted);
  }

  protected choose(step: number | null): void {
    this.present.set(step);
    this.stepped.emit(step);
  }

  private stepFor(key: string, step: number | null): number | null | undefined {
    if (/^[1-9]$/.test(key)) {
      const size = Number(key) - 1;
      return size === 0 ? 0 : step !== null && step < 0 ? -size : size;
    }
    if (key === 's' || key === 'S') return step ? -step : undefined;
    return key === 'Backspace' || key === 'Delete' ? null : undefined;
  }

  protected explain(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    this.explained.emit(text === '' ? null : text);
  }
}
