import { Component, signal } from '@angular/core';
import { draw, setUp } from '../../../testing/page';
import { Cell } from './cell';
import type { Column } from './column';
import { DataTable } from './data-table';

interface Row {
  readonly id: string;
  readonly score: number;
}

@Component({
  imports: [Cell, DataTable],
  template: `
    <ui-data-table
      [rows]="rows()"
      [columns]="columns"
      [rowId]="idOf"
      label="客户"
      [openable]="true"
      [selectable]="true"
      [(selected)]="selected"
      (opened)="opened.set($event.id)"
      (reached)="reached.set($event.id)"
      (endReached)="ends.set(ends() + 1)"
    >
      <ng-template uiCell="score" [uiCellOf]="rows()" let-row
        ><em>{{ row.score }} / 5</em></ng-template
      >
    </ui-data-table>
  `,
})
class Host {
  readonly rows = signal<readonly Row[]>(
    Array.from({ length: 10_000 }, (_, at) => ({ id: `C${at}`, score: (at * 7) % 100 })),
  );
  readonly columns: readonly Column<Row>[] = [
    { key: 'id', heading: '编号', text: ({ id }) => id },
    { key: 'score', heading: '得分', width: '80px', number: true, sortBy: ({ score }) => score },
  ];
  readonly idOf = ({ id }: Row): string => id;
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly opened = signal('');
  readonly reached = signal('');
  readonly ends = signal(0);
}

describe('data table', () => {
  beforeEach(() => setUp());

  const lines = (table: { all(selector: string): HTMLElement[] }): (string | undefined)[] =>
    table.all('tr.line').map((line) => line.querySelector('td:nth-child(2)')?.textContent?.trim());

  it('holds 10,000 rows with at most 60 in the page', async () => {
    const table = await draw(Host);
    expect(lines(table).length).toBeLessThanOrEqual(60);
    expect(lines(table)[0]).toBe('C0');
    expect(table.find('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(table.text).toContain('共 10,000 条');
    expect(table.fixture.componentInstance.ends()).toBe(0);
  });

  it('draws the rows one has scrolled to, and tells when the end is in sight', async () => {
    const table = await draw(Host);
    const scroller = table.find('.scroller');
    scroller.scrollTop = 34 * 5_000;
    scroller.dispatchEvent(new Event('scroll'));
    await table.settle();
    expect(lines(table)).toContain('C5000');
    expect(lines(table)).not.toContain('C0');
    scroller.scrollTop = 34 * 10_000;
    scroller.dispatchEvent(new Event('scroll'));
    await table.settle();
    expect(lines(table).at(-1)).toBe('C9999');
    expect(table.fixture.componentInstance.ends()).toBe(1);
  });

  it('sorts up, down, and not at all', async () => {
    const table = await draw(Host);
    const head = table.find<HTMLButtonElement>('th button');
    const firstScore = (): string | undefined => table.find('tr.line em').textContent ?? undefined;
    head.click();
    await table.settle();
    expect([firstScore(), table.find('[aria-sort]').getAttribute('aria-sort')]).toEqual([
      '0 / 5',
      'ascending',
    ]);
    head.click();
    await table.settle();
    expect([firstScore(), table.find('[aria-sort]').getAttribute('aria-sort')]).toEqual([
      '99 / 5',
      'descending',
    ]);
    head.click();
    await table.settle();
    expect(lines(table)[0]).toBe('C0');
    expect(table.all('[aria-sort]')).toEqual([]);
  });

  it('is walked with j and k and opened with Enter', async () => {
    const table = await draw(Host);
    const scroller = table.find('.scroller');
    for (const key of ['j', 'j', 'ArrowDown', 'k', 'Enter']) {
      scroller.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    await table.settle();
    expect(table.fixture.componentInstance.opened()).toBe('C1');
    expect(table.find('.active').textContent).toContain('C1');
  });

  it('opens a row upon a click, but not upon one into its controls', async () => {
    const table = await draw(Host);
    table.find('tr.line input').click();
    await table.settle();
    expect(table.fixture.componentInstance.opened()).toBe('');
    expect([...table.fixture.componentInstance.selected()]).toEqual(['C0']);
    table.all('tr.line')[3]?.click();
    await table.settle();
    expect(table.fixture.componentInstance.opened()).toBe('C3');
  });

  it('selects all rows, not only those in the page', async () => {
    const table = await draw(Host);
    table.find('th input').click();
    await table.settle();
    expect(table.fixture.componentInstance.selected().size).toBe(10_000);
    table.find('th input').click();
    await table.settle();
    expect(table.fixture.componentInstance.selected().size).toBe(0);
  });

  it('stays on its row when rows change, and goes to the next one when the row has gone', async () => {
    const table = await draw(Host);
    const host = table.fixture.componentInstance;
    const press = async (key: string): Promise<void> => {
      table.find('.scroller').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await table.settle();
    };
    for (let step = 0; step < 3; step++) await press('j');
    expect(host.reached()).toBe('C2');
    host.rows.update((rows) => rows.slice(1));
    await table.settle();
    expect(host.reached()).toBe('C2');
    host.rows.update((rows) => rows.filter(({ id }) => id !== 'C2'));
    await table.settle();
    expect(host.reached()).toBe('C3');
  });
});
