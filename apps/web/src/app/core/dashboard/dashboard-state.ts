import { computed, inject, Injectable, linkedSignal, resource } from '@angular/core';
import { calculation, cycles, departments, models, review, type CycleSummary } from '@assay/contract';
import { isStage, stageIndex } from '@assay/cycle';
import { Api } from '../../platform/api/api';
import { ApiProblem } from '../../platform/api/api-problem';
import { placed } from './portrait';

/** Of the trend, the newest so many cycles. */
const mostCycles = 6;

/** Whether a cycle may have results: its calculation has begun, or it has ended. */
export function mayHaveResults({ state }: Pick<CycleSummary, 'state'>): boolean {
  return state === 'closed' || (isStage(state) && stageIndex(state) >= stageIndex('calculation'));
}

/** What the person may see of one cycle, and of those before. */
@Injectable()
export class DashboardState {
  private readonly api = inject(Api);

  readonly cycles = this.api.read(cycles.list, () => ({}));
  readonly departments = this.api.read(departments.list, () => ({}));
  readonly all = computed(() => (this.cycles.hasValue() ? this.cycles.value() : []));

  /** The newest cycle with results, until another is chosen. */
  readonly chosenId = linkedSignal<string | undefined>(
    () => (this.all().find(mayHaveResults) ?? this.all()[0])?.id,
  );
  readonly chosen = computed(() => this.all().find(({ id }) => id === this.chosenId()));
  private readonly params = computed(() => {
    const cycle = this.chosen();
    return cycle && mayHaveResults(cycle) ? { params: { cycleId: cycle.id } } : undefined;
  });

  readonly cycle = this.api.read(cycles.one, () => this.params());
  readonly results = this.api.read(calculation.results, () => this.params());
  readonly board = this.api.read(review.board, () => this.params());
  readonly model = this.api.read(models.version, () => {
    const id = this.cycle.hasValue() ? this.cycle.value().model?.id : undefined;
    return id ? { params: { id } } : undefined;
  });

  /** That there is no calculation yet is no failure here. */
  readonly hasNone = computed(() => {
    const failure = this.results.error();
    const missing = failure instanceof ApiProblem && failure.code === 'run-missing';
    return missing || (this.chosen() !== undefined && this.params() === undefined);
  });
  readonly items = computed(() => (this.board.hasValue() ? this.board.value().items : []));
  readonly customers = computed(() =>
    this.results.hasValue() ? placed(this.results.value(), this.items()) : [],
  );

  /** Mean total of the cycles up to the chosen one, oldest first; those without results are left out. */
  readonly trend = resource({
    params: () => {
      const from = this.all().findIndex(({ id }) => id === this.chosenId());
      if (from < 0) return undefined;
      return this.all().slice(from).filter(mayHaveResults).slice(0, mostCycles).reverse();
    },
    loader: async ({ params }) => {
      const means = await Promise.all(params.map((cycle) => this.meanOf(cycle)));
      return means.filter(({ mean }) => mean !== null);
    },
  });

  private async meanOf({ id, name }: CycleSummary): Promise<{ name: string; mean: number | null }> {
    try {
      const { meanTotal } = await this.api.call(calculation.distribution, { params: { cycleId: id } });
      return { name, mean: meanTotal };
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.code === 'run-missing') return { name, mean: null };
      throw failure;
    }
  }
}
