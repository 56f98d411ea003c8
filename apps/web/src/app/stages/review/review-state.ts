import { computed, inject, Injectable, signal } from '@angular/core';
import { departments, models, review, type InputOf, type OutputOf, type ReviewItem } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

export type Decision = InputOf<typeof review.decide>['body']['decision'];
type Left = OutputOf<typeof review.approveMany>['left'];

/** The tiers to be decided, and the decisions. */
@Injectable()
export class ReviewState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly board = this.api.read(review.board, () => ({ params: this.room.params() }));
  /** By itself, so that the model is not read again whenever the cycle is. */
  private readonly modelId = computed(() => this.room.cycle().model?.id);
  readonly model = this.api.read(models.version, () => {
    const id = this.modelId();
    return id ? { params: { id } } : undefined;
  });
  readonly departments = this.api.read(departments.list, () => ({}));
  readonly items = computed(() => (this.board.hasValue() ? this.board.value().items : []));

  readonly deciding = attempt();
  /** Those that the last approval of many had to leave. */
  readonly left = signal<Left>([]);

  /** Whether the decision was taken; a refusal stands in `deciding`. */
  async decide({ customerId, version }: ReviewItem, decision: Decision): Promise<boolean> {
    const params = { ...this.room.params(), customerId };
    const decided = await this.deciding.run(() =>
      this.api.call(review.decide, { params, body: { version, decision } }),
    );
    if (!decided) return false;
    this.board.update(
      (board) =>
        board && {
          ...board,
          items: board.items.map((item) => (item.customerId === customerId ? decided : item)),
        },
    );
    this.room.reload();
    return true;
  }

  /** How many were approved; undefined when the whole was refused. */
  async approveMany(items: readonly ReviewItem[]): Promise<number | undefined> {
    const params = this.room.params();
    const body = { items: items.map(({ customerId, version }) => ({ customerId, version })) };
    const done = await this.deciding.run(() => this.api.call(review.approveMany, { params, body }));
    if (!done) return undefined;
    this.left.set(done.left);
    this.reload();
    return done.approved;
  }

  reload(): void {
    this.deciding.clear();
    this.board.reload();
    this.room.reload();
  }
}
