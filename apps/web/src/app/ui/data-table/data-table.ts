import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  contentChildren,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  type TemplateRef,
  untracked,
  viewChild,
} from '@angular/core';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { isTyping } from '../shortcuts/typing';
import { texts } from '../texts';
import { Cell } from './cell';
import type { Column, Sort } from './column';
import { rowWindow } from './row-window';
import { sorted } from './sorted';

const moves: Readonly<Record<string, number>> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/**
 * A table for any number of rows: only those in sight stand in the page. Sorts here; j and k (or the arrows) walk
 * through the rows, Enter or a click opens one.
 */
@Component({
  selector: 'ui-data-table',
  imports: [NgTemplateOutlet],
  templateUrl: './data-table.html',
  styleUrl: './data-table.css',
})
export class DataTable<Row> {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly cells = contentChildren(Cell<Row>);

  readonly rows = input.required<readonly Row[]>();
  readonly columns = input.required<readonly Column<Row>[]>();
  /** What tells a row from the others. */
  readonly rowId = input.required<(row: Row) => string>();
  /** What the table lists, for screen readers. */
  readonly label = input.required<string>();
  /** Pixels; must fit the content, since every row is equally high. */
  readonly rowHeight = input(34);
  /** CSS height that the table does not exceed. */
  readonly maxHeight = input('calc(100vh - 230px)');
  /** Whether a row can be opened. */
  readonly openable = input(false);
  readonly selectable = input(false);
  readonly selected = model<ReadonlySet<string>>(new Set());
  readonly sort = model<Sort | undefined>(undefined);
  readonly opened = output<Row>();
  /** Whether a click opens a row too, or only goes to it. */
  readonly opensOnClick = input(true);
  /** Row that keys or a click have gone to, or that came to stand in the place of one that has gone. */
  readonly reached = output<Row>();
  /** Whether the list goes on beyond the rows that are loaded. */
  readonly more = input(false);
  /** The last rows are in sight: time to load more, if there are. */
  readonly endReached = output();

  private readonly scrolled = signal(0);
  private readonly height = signal(600);
  protected readonly ordered = computed(() =>
    sorted(this.rows(), this.columns(), this.sort(), this.language.tag()),
  );
  protected readonly window = computed(() =>
    rowWindow(this.ordered().length, this.rowHeight(), this.height(), this.scrolled()),
  );
  protected readonly visible = computed(() => {
    const { from, to } = this.window();
    return this.ordered().slice(from, to);
  });
  /** Columns without a width keep room for a name when the page is narrow. */
  protected readonly leastWidth = computed(() =>
    this.columns().reduce(
      (sum, { width }) => sum + (width ? parseFloat(width) : 160),
      this.selectable() ? 36 : 0,
    ),
  );
  protected readonly templates = computed(
    () =>
      new Map<string, TemplateRef<{ $implicit: Row }>>(
        this.cells().map((cell) => [cell.uiCell(), cell.template]),
      ),
  );
  /** Row that the keys have reached; the same one after the rows have changed, else the one in its place. */
  protected readonly active = linkedSignal<readonly Row[], number>({
    source: this.ordered,
    computation: (rows, before) => {
      const row = before?.source[before.value];
      if (before === undefined || row === undefined) return -1;
      const idOf = this.rowId();
      const at = rows.findIndex((one) => idOf(one) === idOf(row));
      return at < 0 ? Math.min(before.value, rows.length - 1) : at;
    },
  });
  protected readonly allSelected = computed(
    () => this.rows().length > 0 && this.rows().every((row) => this.selected().has(this.rowId()(row))),
  );

  constructor() {
    const resized = new ResizeObserver(() => this.measure());
    inject(DestroyRef).onDestroy(() => resized.disconnect());
    afterNextRender(() => resized.observe(this.scroller().nativeElement));
    effect(() => {
      const row = this.ordered()[this.active()];
      if (row !== undefined) untracked(() => this.reached.emit(row));
    });
    effect(() => {
      const count = this.ordered().length;
      if (count > 0 && this.window().to === count) this.endReached.emit();
    });
  }

  protected onScroll(): void {
    this.scrolled.set(this.scroller().nativeElement.scrollTop);
  }

  protected sortOn({ key }: Column<Row>): void {
    const now = this.sort();
    if (now?.key !== key) this.sort.set({ key, descending: false });
    else this.sort.set(now.descending ? undefined : { key, descending: true });
  }

  protected ariaSort({ key }: Column<Row>): 'ascending' | 'descending' | null {
    const now = this.sort();
    if (now?.key !== key) return null;
    return now.descending ? 'descending' : 'ascending';
  }

  protected onKey(event: KeyboardEvent): void {
    if (isTyping(event)) return;
    const step = moves[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.goTo(this.active() + step);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      this.goTo(event.key === 'Home' ? 0 : this.ordered().length - 1);
    } else if (event.key === 'Enter' && event.target === this.scroller().nativeElement) {
      const row = this.ordered()[this.active()];
      if (row !== undefined && this.openable()) this.opened.emit(row);
    }
  }

  protected onClick(event: Event, row: Row, at: number): void {
    const inner =
      event.target instanceof Element ? event.target.closest('a, button, input, label, select') : null;
    if (inner) return;
    this.active.set(at);
    if (this.openable() && this.opensOnClick()) this.opened.emit(row);
  }

  protected toggle(row: Row): void {
    const id = this.rowId()(row);
    const selected = new Set(this.selected());
    if (!selected.delete(id)) selected.add(id);
    this.selected.set(selected);
  }

  protected toggleAll(): void {
    this.selected.set(this.allSelected() ? new Set() : new Set(this.rows().map((row) => this.rowId()(row))));
  }

  private goTo(wanted: number): void {
    const at = Math.max(0, Math.min(wanted, this.ordered().length - 1));
    this.active.set(at);
    const scroller = this.scroller().nativeElement;
    const top = at * this.rowHeight();
    // The heading row covers one row's height.
    const room = scroller.clientHeight - 2 * this.rowHeight();
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
  }

  private measure(): void {
    this.height.set(this.scroller().nativeElement.clientHeight);
  }
}
