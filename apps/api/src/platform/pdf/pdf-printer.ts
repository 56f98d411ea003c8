import { BrowserKeeper } from './browser-keeper.js';
import type { ChromiumOptions } from './chromium.js';
import { compose } from './compose.js';
import { notoSansSc, type FontLibrary } from './fonts/font-library.js';
import { Lane } from './lane.js';
import { PrintFault } from './print-fault.js';
import type { Printable, Printed } from './printable.js';
import { PageNumbers } from './split/page-numbers.js';
import { split } from './split/split.js';

export interface PdfPrinterOptions extends ChromiumOptions {
  /** Longest time for one batch, in milliseconds; 60 seconds when absent. */
  readonly timeLimit?: number;
  /** Batches printed side by side; 2 when absent. More are of use only with more cores. */
  readonly lanes?: number;
  /** Documents after which a page is replaced by a fresh one; 500 when absent. */
  readonly documentsPerPage?: number;
}

/** A batch is tried so often while the browser dies under it. */
const ATTEMPTS = 3;

/**
 * Prints HTML documents as PDF files in one Chromium that is kept between prints: many documents
 * in one page load, cut apart afterwards. The HTML can reach neither the network nor files.
 */
export class PdfPrinter {
  /** Batches that are printed at the same time. */
  readonly lanes: number;
  private readonly keeper: BrowserKeeper;
  private readonly free: Lane[];
  private readonly waiting: ((lane: Lane) => void)[] = [];
  private readonly timeLimit: number;
  private readonly fonts: FontLibrary = notoSansSc();
  private readonly numbers = new PageNumbers(this.fonts);

  constructor(options: PdfPrinterOptions = {}) {
    this.lanes = options.lanes ?? 2;
    this.timeLimit = options.timeLimit ?? 60_000;
    this.keeper = new BrowserKeeper(options);
    this.free = Array.from(
      { length: this.lanes },
      () => new Lane(this.keeper, options.documentsPerPage ?? 500),
    );
  }

  /**
   * One file for each document, in their order. Keys need not differ.
   *
   * @throws PrintFault when none could be printed; the others of the batch fail with the one at fault
   */
  async printBatch(parts: readonly Printable[]): Promise<Printed[]> {
    if (parts.length === 0) return [];
    const whole = await this.printWhole(compose(parts, this.fonts), parts.length);
    try {
      return await split(whole, parts, this.numbers);
    } catch (cause) {
      throw new PrintFault('unreadable-print', { cause });
    }
  }

  /** Ends the browser. Prints under way fail with `closed` or `browser-died`. */
  async close(): Promise<void> {
    await this.keeper.close();
  }

  private async printWhole(html: string, documents: number): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt++) {
      const lane = await this.takeLane();
      try {
        return await lane.print(html, documents, this.timeLimit);
      } catch (fault) {
        const again = fault instanceof PrintFault && fault.code === 'browser-died' && attempt < ATTEMPTS;
        if (!again) throw fault;
      } finally {
        this.giveLane(lane);
      }
    }
  }

  private async takeLane(): Promise<Lane> {
    return this.free.pop() ?? new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveLane(lane: Lane): void {
    const next = this.waiting.shift();
    if (next) next(lane);
    else this.free.push(lane);
  }
}
