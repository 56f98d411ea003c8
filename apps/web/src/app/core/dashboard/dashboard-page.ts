import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { scoreTrend, tierBars, tierMigration } from '@assay/charts';
import { STATE_NAMES } from '@assay/cycle';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { useChartLook } from '../../platform/theme/chart-look';
import { Formats } from '../../platform/time/formats';
import { Chart } from '../../ui/chart/chart';
import { Figure } from '../../ui/figure/figure';
import { PageHeader } from '../../ui/page-header/page-header';
import { State } from '../../ui/state/state';
import { useModelWords } from '../models/model-words';
import { watchedTier } from '../tiers/tier-move';
import { DashboardState } from './dashboard-state';
import { DepartmentTable } from './department-table';
import { countMoved, countTiers, frequentProblems, meanOf, movesOf } from './portrait';
import { texts } from './texts';

const mostProblems = 6;

/** How a cycle came out, for those who steer by it. */
@Component({
  selector: 'app-dashboard-page',
  imports: [Chart, DepartmentTable, Figure, PageHeader, RouterLink, State],
  providers: [DashboardState],
  templateUrl: './dashboard-page.html',
  styleUrl: './dashboard-page.css',
})
export class DashboardPage {
  private readonly language = inject(Language);
  private readonly look = useChartLook();
  protected readonly formats = inject(Formats);
  protected readonly state = inject(DashboardState);
  protected readonly t = useTexts(texts);

  protected readonly model = computed(() =>
    this.state.model.hasValue() ? this.state.model.value().content : undefined,
  );
  protected readonly words = useModelWords(() => this.model());
  /** Whether there is something to tell. */
  protected readonly told = computed(() => this.model() !== undefined && this.state.results.hasValue());
  protected readonly stageName = computed(() => {
    const cycle = this.state.chosen();
    return cycle ? STATE_NAMES[cycle.state][this.language.current()] : '';
  });
  protected readonly basis = computed(() => {
    const items = this.state.items();
    if (items.length === 0) return this.t('basedOnScore');
    const decided = items.filter(({ state }) => state === 'approved' || state === 'overridden').length;
    return this.t('basedOnReview', { decided, of: items.length });
  });

  protected readonly figures = computed(() => {
    const [model, customers] = [this.model(), this.state.customers()];
    if (!model) return undefined;
    const compared = customers.some(({ previousTier }) => previousTier !== null);
    const count = (wanted: 'best' | 'at-risk', which: 'tier' | 'previousTier'): number =>
      customers.filter((one) => watchedTier(model, one[which]) === wanted).length;
    const last = (wanted: 'best' | 'at-risk') => (compared ? count(wanted, 'previousTier') : null);
    return {
      customers: customers.length,
      mean: meanOf(customers.map(({ total }) => total)),
      lastMean: meanOf(customers.map(({ previousTotal }) => previousTotal)),
      best: { now: count('best', 'tier'), last: last('best') },
      atRisk: { now: count('at-risk', 'tier'), last: last('at-risk') },
      moved: compared
        ? { up: countMoved(model, customers, 'up'), down: countMoved(model, customers, 'down') }
        : undefined,
    };
  });

  protected readonly bars = computed(() => {
    const [model, customers] = [this.model(), this.state.customers()];
    if (!model) return undefined;
    const counts = countTiers(model, customers);
    return tierBars(
      {
        tiers: model.tiers.map(({ name, letter }, place) => ({
          name,
          letter,
          customers: counts[place]?.customers ?? 0,
        })),
        notScored: {
          name: this.both('without'),
          customers: customers.filter(({ tier }) => tier === null).length,
        },
      },
      this.look(),
    );
  });
  protected readonly migration = computed(() => {
    const [model, customers] = [this.model(), this.state.customers()];
    if (!model || customers.every(({ previousTier }) => previousTier === null)) return undefined;
    return tierMigration(
      { tiers: model.tiers, without: this.both('without'), moves: movesOf(model, customers) },
      this.look(),
    );
  });
  protected readonly trend = computed(() => {
    const model = this.model();
    const points = this.state.trend.hasValue() ? this.state.trend.value() : [];
    if (!model || points.length < 2) return undefined;
    return scoreTrend(
      {
        cycles: points.map(({ name }) => ({ zh: name, en: name })),
        name: this.both('trendName'),
        values: points.map(({ mean }) => mean),
        scale: model.scale,
      },
      this.look(),
    );
  });
  protected readonly problems = computed(() =>
    frequentProblems(this.state.customers()).slice(0, mostProblems),
  );

  protected choose(event: Event): void {
    this.state.chosenId.set((event.target as HTMLSelectElement).value);
  }

  private both(key: 'without' | 'trendName'): { zh: string; en: string } {
    return { zh: texts.zh[key], en: texts.en[key] };
  }
}
