import { resource } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { draw, setUp, type Drawn } from '../../../../testing/page';
import { SourceRowList, type Rows } from './source-row-list';

const contact = { id: 'V-1', at: '2026-09-01', kind: 'visit', amount: null, importedFrom: 'contacts.csv' };
const order = { id: 'D-7', at: '2026-08-02', kind: 'done', amount: '300.50', importedFrom: null };
const names: Readonly<Record<string, string>> = { 'churn.contacts': '互动变化', 'churn.cancelled': '取消率' };

async function list(parts: Rows): Promise<Drawn<SourceRowList>> {
  const rows = TestBed.runInInjectionContext(() => resource({ loader: () => Promise.resolve(parts) }));
  return draw(SourceRowList, { rows, nameOf: (input: string) => names[input] ?? '' });
}

describe('records behind an indicator', () => {
  beforeEach(() => setUp());

  it('stand under each of the values that it joins', async () => {
    const drawn = await list([
      { input: 'churn.contacts', table: 'interaction', rows: [contact], total: 3 },
      { input: 'churn.cancelled', table: 'order_record', rows: [order], total: 1 },
    ]);
    expect(drawn.all('h4').map((one) => one.textContent)).toEqual(['互动变化', '取消率']);
    const tables = drawn.all('table').map((one) => one.textContent);
    expect(tables).toEqual([expect.stringContaining('V-1'), expect.stringContaining('D-7')]);
    expect(drawn.text).toContain('共 3 条');
  });

  it('need no heading where there is one value, and say that there are none', async () => {
    const drawn = await list([{ input: 'fit', table: null, rows: [], total: 0 }]);
    expect(drawn.all('h4, table')).toEqual([]);
    expect(drawn.text).not.toBe('');
  });
});
