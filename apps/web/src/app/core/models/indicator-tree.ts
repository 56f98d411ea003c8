import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { indicatorsOf, weightsOf, type EvaluationModel, type Indicator, type Origin } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { IndicatorDetail } from './indicator-detail';
import { OriginTag } from './origin-tag';
import { useSourceWords } from './source-words';
import { texts } from './texts';

/** A model's dimensions and indicators, with the printed weights beside those that are used. */
@Component({
  selector: 'app-indicator-tree',
  imports: [Bar, IndicatorDetail, OriginTag],
  templateUrl: './indicator-tree.html',
  styleUrl: './indicator-tree.css',
})
export class IndicatorTree {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly sourceOf = useSourceWords();

  readonly model = input.required<EvaluationModel>();

  protected readonly opened = linkedSignal<string, ReadonlySet<string>>({
    source: () => this.model().key,
    computation: () => new Set(),
  });
  protected readonly weights = computed(() => weightsOf(this.model()));
  private readonly byIndicator = computed(
    () => new Map(this.weights().indicators.map((weight) => [weight.indicator, weight])),
  );
  private readonly byDimension = computed(
    () => new Map(this.weights().dimensions.map((weight) => [weight.dimension, weight])),
  );
  /** The largest share fills its bar. */
  protected readonly largest = computed(() =>
    Math.max(...this.weights().indicators.map(({ share }) => share)),
  );
  protected readonly offSum = computed(() => Math.abs(this.weights().printedSum - 100) > 1e-9);
  protected readonly allOpen = computed(() => this.opened().size === indicatorsOf(this.model()).length);

  protected shareOf(key: string): number {
    return this.byIndicator().get(key)?.share ?? 0;
  }

  protected dimensionOf(key: string): { readonly printed: number; readonly share: number } {
    return this.byDimension().get(key) ?? { printed: 0, share: 0 };
  }

  /** Of a joined indicator the parts have their own; one of ours makes the whole ours. */
  protected originOf({ source, ruleOrigin }: Indicator): Origin {
    if (source.kind !== 'metrics') return ruleOrigin;
    return source.parts.some((part) => part.ruleOrigin === 'proposal') ? 'proposal' : 'source';
  }

  protected toggle({ key }: Indicator): void {
    const opened = new Set(this.opened());
    if (!opened.delete(key)) opened.add(key);
    this.opened.set(opened);
  }

  protected toggleAll(): void {
    const keys = indicatorsOf(this.model()).map(({ key }) => key);
    this.opened.set(this.allOpen() ? new Set() : new Set(keys));
  }
}
