import { inject, Injectable } from '@angular/core';
import { cycles, type CycleDetail } from '@assay/contract';
import type { Stage } from '@assay/cycle';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { CycleRoom } from '../cycle-room';

export interface DeadlinesDraft {
  readonly deadlines: Partial<Record<Stage, string>>;
  readonly sideBySide: boolean;
}

/** What a coordinator does to a cycle as a whole. Every act answers whether it was done. */
@Injectable()
export class CycleMoves {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly moving = attempt();

  advance(): Promise<boolean> {
    return this.take(() => this.api.call(cycles.advance, { params: this.room.params(), body: this.seen() }));
  }

  returnTo(to: Stage, reason: string): Promise<boolean> {
    return this.take(() =>
      this.api.call(cycles.returnTo, { params: this.room.params(), body: { ...this.seen(), to, reason } }),
    );
  }

  cancel(reason: string): Promise<boolean> {
    return this.take(() =>
      this.api.call(cycles.cancel, { params: this.room.params(), body: { ...this.seen(), reason } }),
    );
  }

  close(): Promise<boolean> {
    return this.take(() => this.api.call(cycles.close, { params: this.room.params(), body: this.seen() }));
  }

  setDeadlines(draft: DeadlinesDraft): Promise<boolean> {
    return this.take(() =>
      this.api.call(cycles.deadlines, { params: this.room.params(), body: { ...this.seen(), ...draft } }),
    );
  }

  /** The version that the person looked at. */
  private seen(): { version: number } {
    return { version: this.room.cycle().version };
  }

  private async take(act: () => Promise<CycleDetail>): Promise<boolean> {
    const cycle = await this.moving.run(act);
    if (cycle) this.room.replace(cycle);
    return cycle !== undefined;
  }
}
