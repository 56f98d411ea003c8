import { findTemplate, inputsOf, S0_KEY, type EvaluationModel } from '@assay/model';
import { day, measure, order } from '../testing/company.js';
import { collectInputs, windowsOfModel, type InputColumn } from './collect-inputs.js';
import { coverageOf } from './coverage.js';
import { createValueBoard } from './value-board.js';

function s0(): EvaluationModel {
  const model = findTemplate(S0_KEY);
  if (model === undefined) throw new Error('the S0 template is gone');
  return model;
}

const AS_OF = '2024-03-31';
const customers = [{ id: 'C1' }, { id: 'C2' }];

describe('imported values', () => {
  const board = createValueBoard(day(AS_OF), customers);
  const value = (indicator: string, amount: number, on: string | null) =>
    board.value({ customerId: 'C1', indicator, value: amount, day: on === null ? null : day(on) });

  it('the latest up to the as-of day counts, wherever it stands', () => {
    value('fit', 2, '2023-01-01');
    value('fit', 4, '2024-03-31');
    value('fit', 5, '2024-04-01');
    value('fit', 3, '2024-03-01');
    expect([...board.column('fit')]).toEqual([4, NaN]);
  });

  it('a value without a day gives way to any with one; of one day the first stays', () => {
    value('growth', 1, null);
    value('growth', 2, null);
    expect(board.column('growth')[0]).toBe(1);
    value('growth', 3, '2020-01-01');
    value('growth', 4, '2020-01-01');
    value('growth', 5, null);
    expect(board.column('growth')[0]).toBe(3);
  });

  it('names what it holds, and holds nothing of strangers', () => {
    board.value({ customerId: 'C9', indicator: 'other', value: 1, day: null });
    expect(board.indicators()).toEqual(['fit', 'growth']);
    expect([...board.column('nothing')]).toEqual([NaN, NaN]);
  });
});

describe('what the S0 model asks for', () => {
  const model = s0();
  const metrics = measure(2, AS_OF, (records) => records.order(order('C1', '2024-01-01', '100')), {
    windows: windowsOfModel(model),
    tables: new Set(['customers', 'orders'] as const),
  });
  const values = createValueBoard(day(AS_OF), customers);
  values.value({ customerId: 'C2', indicator: 'demand_fit', value: 4, day: null });
  values.value({ customerId: 'C1', indicator: 'complaint_rate', value: 0.1, day: null });
  values.value({ customerId: 'C1', indicator: 'spend', value: 7, day: null });
  const columns = collectInputs(model, metrics, values);
  const column = (key: string): InputColumn => {
    const found = columns.find(({ input }) => input.key === key);
    if (found === undefined) throw new Error(`no input ${key}`);
    return found;
  };

  it('is there in the order of its inputs', () => {
    expect(columns.map(({ input }) => input.key)).toEqual(inputsOf(model).map(({ key }) => key));
  });

  it('computes metrics, with their rows and their reasons', () => {
    expect([...column('spend').values]).toEqual([100, 0]);
    expect([...column('spend').rows]).toEqual([1, 0]);
    expect(column('average_order_value').missing(1)).toBe('no-orders');
    expect(column('average_order_value').missing(0)).toBeNull();
  });

  it('takes an imported value where a metric cannot be computed, and only there', () => {
    expect([...column('complaint_rate').values]).toEqual([0.1, NaN]);
    expect(column('complaint_rate').missing(0)).toBeNull();
    expect(column('complaint_rate').missing(1)).toBe('no-records');
  });

  it('takes external indicators from the values', () => {
    expect([...column('demand_fit').values]).toEqual([NaN, 4]);
    expect(column('demand_fit').missing(0)).toBe('no-value');
  });

  it('is covered by indicator and by customer', () => {
    const coverage = coverageOf(columns, 2);
    const shares = Object.fromEntries(coverage.indicators.map(({ indicator, share }) => [indicator, share]));
    expect(shares).toMatchObject({
      spend: 1,
      order_frequency: 1,
      average_order_value: 0.5,
      complaint_rate: 0.5,
      demand_fit: 0.5,
      churn_tendency: 0.5,
      satisfaction: 0,
    });
    // C1: spend, frequency, order value, complaints, cancellations; C2: spend, frequency, fit.
    expect([...coverage.customers]).toEqual([5, 3]);
  });
});
