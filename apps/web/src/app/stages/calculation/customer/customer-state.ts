import { computed, inject, Injectable, signal } from '@angular/core';
import { calculation, models } from '@assay/contract';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { Api } from '../../../platform/api/api';

/** One customer's result in a cycle, with the model it was scored by. */
@Injectable()
export class CustomerState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly customerId = signal<string | undefined>(undefined);
  /** Indicator whose records are wanted. */
  readonly indicator = signal<string | undefined>(undefined);

  private readonly params = computed(() => {
    const customerId = this.customerId();
    return customerId ? { ...this.room.params(), customerId } : undefined;
  });
  readonly result = this.api.read(calculation.result, () => {
    const params = this.params();
    return params && { params };
  });
  /** What the customer is compared with. */
  readonly distribution = this.api.read(calculation.distribution, () => ({ params: this.room.params() }));
  readonly model = this.api.read(models.version, () => {
    const id = this.result.hasValue() ? this.result.value().modelVersionId : undefined;
    return id ? { params: { id } } : undefined;
  });
  readonly rows = this.api.read(calculation.sourceRows, () => {
    const [params, indicator] = [this.params(), this.indicator()];
    return params && indicator ? { params: { ...params, indicator } } : undefined;
  });
}
