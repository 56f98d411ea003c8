import type { EntityManager } from 'typeorm';

type Hook = () => Promise<void>;

/**
 * One transaction of one act. Repositories read and write through `manager`;
 * `beforeCommit` hooks run last inside it, `afterCommit` hooks only once it is durable.
 */
export class Tx {
  private readonly before: Hook[] = [];
  private readonly after: Hook[] = [];

  constructor(readonly manager: EntityManager) {}

  beforeCommit(hook: Hook): void {
    this.before.push(hook);
  }

  /** For what only hurries work along, such as sending a job: its failure does not undo the act. */
  afterCommit(hook: Hook): void {
    this.after.push(hook);
  }

  /** @internal called by `Work` alone */
  async runBefore(): Promise<void> {
    for (const hook of this.before) await hook();
  }

  /** @internal called by `Work` alone */
  takeAfter(): readonly Hook[] {
    return this.after.splice(0);
  }
}
