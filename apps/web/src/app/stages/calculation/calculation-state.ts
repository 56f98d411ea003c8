import { computed, inject, Injectable } from '@angular/core';
import { calculation, departments, models } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

/** The runs of a cycle and what the newest complete one says. */
@Injectable()
export class CalculationState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly overview = this.api.read(calculation.overview, () => ({ params: this.room.params() }));
  readonly runs = computed(() => (this.overview.hasValue() ? this.overview.value().runs : []));
  readonly outdated = computed(() => this.overview.hasValue() && this.overview.value().outdated);
  readonly current = computed(() => {
    const id = this.overview.hasValue() ? this.overview.value().currentId : null;
    return this.runs().find((run) => run.id === id);
  });
  readonly running = computed(() => this.runs().find(({ state }) => state === 'running'));

  /** Read again for every new current run; not at all before there is one. */
  private readonly ofRun = computed(() => {
    const runId = this.current()?.id;
    return runId ? { params: this.room.params(), runId } : undefined;
  });
  readonly distribution = this.api.read(calculation.distribution, () => this.ofRun());
  readonly results = this.api.read(calculation.results, () => this.ofRun());
  /** By itself, so that the model is not read again whenever the cycle is. */
  private readonly modelId = computed(() => this.room.cycle().model?.id);
  readonly model = this.api.read(models.version, () => {
    const id = this.modelId();
    return id ? { params: { id } } : undefined;
  });
  readonly departments = this.api.read(departments.list, () => ({}));

  readonly acting = attempt();

  /** Whether it was started. */
  async start(): Promise<boolean> {
    const params = this.room.params();
    const run = await this.acting.run(() => this.api.call(calculation.start, { params }));
    this.refresh();
    return run !== undefined;
  }

  /** Whether it was stopped. */
  async cancel(runId: string): Promise<boolean> {
    const params = { ...this.room.params(), runId };
    const run = await this.acting.run(() => this.api.call(calculation.cancel, { params }));
    this.refresh();
    return run !== undefined;
  }

  /** After a run has begun or ended: its state, and the cycle's blockers. */
  refresh(): void {
    this.overview.reload();
    this.room.reload();
  }
}
