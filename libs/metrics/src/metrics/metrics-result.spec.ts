import { METRIC_KEYS } from '@assay/model';
import { day, measure, order, shown } from '../testing/company.js';
import { METRIC_NAMES, metricOf } from './catalogue.js';

describe('the metrics of a customer', () => {
  it('are those that models may name', () => {
    expect(METRIC_NAMES).toEqual(expect.arrayContaining([...METRIC_KEYS]));
  });

  it('tenure: whole months from since to the as-of day', () => {
    const since = ['2023-03-31', '2023-04-01', '2024-03-31', '2024-04-01', null];
    const customers = since.map((on, index) => ({ id: `C${index}`, since: on === null ? null : day(on) }));
    const result = measure(0, '2024-03-31', () => undefined, { customers });
    expect(shown(result, 'tenure_months')).toEqual(['12', '11', '0', '(no-since)', '(no-since)']);
  });

  it('each tells why it is not computable when there are no files at all', () => {
    const result = measure(1, '2024-03-31', () => undefined, { tables: new Set() });
    for (const name of METRIC_NAMES) expect(shown(result, name)).toEqual(['(no-records)']);
    expect(result.group()).toMatchObject({ buyers: 0, repurchaseRate: null });
  });

  it('no value is infinite, and none is missing without a reason', () => {
    const result = measure(2, '2024-02-29', (records) => records.order(order('C1', '2024-02-29', '5')));
    for (const name of METRIC_NAMES) {
      const column = result.column(name);
      for (const index of [0, 1]) {
        expect(Number.isFinite(column.values[index]) !== (column.reason(index) !== null)).toBe(true);
        expect(column.text(index) === '').toBe(column.reason(index) !== null);
      }
    }
  });

  it('have a name in both languages', () => {
    for (const name of METRIC_NAMES) {
      expect(metricOf(name).name.zh).toMatch(/\p{Script=Han}|NPS|RFM/u);
      expect(metricOf(name).name.en).toMatch(/[a-z]/i);
    }
  });

  it.each([0, -1, 1.5, NaN])('refuses a window of %d months', (months) => {
    const windows = [{ metric: 'spend', months } as const];
    expect(() => measure(1, '2024-03-31', () => undefined, { windows })).toThrow(RangeError);
  });
});
