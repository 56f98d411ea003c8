import { Component, computed, inject, input } from '@angular/core';
import { tierBars } from '@assay/charts';
import type { Distribution } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { useModelWords } from '../../core/models/model-words';
import { Tier } from '../../core/tiers/tier';
import { useTexts } from '../../platform/texts/texts';
import { useChartLook } from '../../platform/theme/chart-look';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { Chart } from '../../ui/chart/chart';
import { Figure } from '../../ui/figure/figure';
import { texts } from './texts';

const notScored = { zh: '未评分', en: 'Not scored' };
/** Of the problems, the most frequent ones. */
const mostProblems = 6;

/** What the customers come to together. */
@Component({
  selector: 'app-result-summary',
  imports: [Bar, Chart, Figure, Tier],
  templateUrl: './result-summary.html',
  styleUrl: './result-summary.css',
})
export class ResultSummary {
  private readonly look = useChartLook();
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly distribution = input.required<Distribution>();
  readonly model = input.required<EvaluationModel>();

  protected readonly words = useModelWords(() => this.model());
  protected readonly bars = computed(() => {
    const { tiers, notScored: without } = this.distribution();
    const counts = new Map(tiers.map(({ tier, count }) => [tier, count]));
    return tierBars(
      {
        tiers: this.model().tiers.map(({ key, name, letter }) => ({
          name,
          letter,
          customers: counts.get(key) ?? 0,
        })),
        notScored: { name: notScored, customers: without },
      },
      this.look(),
    );
  });
  protected readonly tiers = computed(() => {
    const { tiers, previous } = this.distribution();
    return tiers.map((now) => {
      const last = previous?.tiers.find(({ tier }) => tier === now.tier);
      return { ...now, last, difference: last ? now.count - last.count : null };
    });
  });
  protected readonly problems = computed(() => this.distribution().topProblems.slice(0, mostProblems));

  /** A mean's place on the model's scale, 0 to 1. */
  protected place(mean: number | null): number {
    const { min, max } = this.model().scale;
    return mean === null ? 0 : (mean - min) / (max - min);
  }

  protected signed(difference: number): string {
    return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${this.formats.number(Math.abs(difference))}`;
  }
}
