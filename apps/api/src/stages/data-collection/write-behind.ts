/** Lets one write go on while the next is prepared, so that the reader and the database work side by side. */
export class WriteBehind {
  private last: Promise<void> = Promise.resolve();

  /** Begins a write as soon as the one before it is done. @throws what that one threw */
  async begin(write: () => Promise<void>): Promise<void> {
    await this.last;
    this.last = write();
    // Whoever waits for it next is told; until then a failure is nobody's, and Node would end the process.
    this.last.catch(() => undefined);
  }

  /** Waits for the last write. @throws what it threw */
  async done(): Promise<void> {
    await this.last;
  }

  /** Waits until nothing is being written any more, however it ended. */
  async quiet(): Promise<void> {
    await Promise.allSettled([this.last]);
  }
}
