import { inject, Injectable } from '@angular/core';
import { cycles } from '@assay/contract';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';

export interface CycleDraft {
  readonly name: string;
  readonly goal: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly previousId: string | null;
}

/** What the cycle board knows and does. */
@Injectable()
export class CycleBoardState {
  private readonly api = inject(Api);

  readonly cycles = this.api.read(cycles.list, () => ({}));
  readonly opening = attempt();

  /** Opens a cycle; its id, or undefined when it was refused. */
  async open(draft: CycleDraft): Promise<string | undefined> {
    const opened = await this.opening.run(() => this.api.call(cycles.open, { body: draft }));
    return opened?.id;
  }
}
