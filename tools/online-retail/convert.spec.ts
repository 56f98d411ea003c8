import { convert, type Assignment, type Counts, type InvoiceLine } from './convert.ts';

const invoiceLine = (more: Partial<InvoiceLine>): InvoiceLine => ({
  InvoiceNo: '700001',
  StockCode: '10001A',
  Description: 'PAPER LANTERN',
  Quantity: '6',
  InvoiceDate: '2011-03-01 08:26:00',
  UnitPrice: '2.55',
  CustomerID: '20001.0',
  Country: 'United Kingdom',
  ...more,
});

async function* each(lines: readonly InvoiceLine[]): AsyncGenerator<InvoiceLine> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function converted(
  lines: readonly Partial<InvoiceLine>[],
  assignment?: Assignment,
): Promise<{ counts: Counts; customers: string[]; orderLines: string[] }> {
  const files = { customers: '', orderLines: '' };
  const sink = {
    customers: (text: string) => void (files.customers += text),
    orderLines: (text: string) => void (files.orderLines += text),
  };
  const counts = await convert(each(lines.map(invoiceLine)), sink, assignment);
  const rows = (text: string): string[] => text.trimEnd().split('\n').slice(1);
  return { counts, customers: rows(files.customers), orderLines: rows(files.orderLines) };
}

describe('Online Retail lines as canonical files', () => {
  it('multiplies quantity and price exactly and strips the .0 of the customer', async () => {
    const { orderLines } = await converted([{ Quantity: '12', UnitPrice: '0.85' }]);
    expect(orderLines).toEqual(['700001,20001,2011-03-01 08:26:00,10.20,10001A PAPER LANTERN,12,completed']);
  });

  it('gives a cancellation its status and a positive amount', async () => {
    const { orderLines, counts } = await converted([
      { InvoiceNo: 'C700002', Quantity: '-3' },
      { InvoiceNo: 'C700002', StockCode: '10002', Quantity: '-1' },
    ]);
    expect(orderLines[0]).toBe('C700002,20001,2011-03-01 08:26:00,7.65,10001A PAPER LANTERN,-3,cancelled');
    expect(counts).toMatchObject({ cancelledOrders: 1, cancelledLines: 2, negativeCorrections: 0 });
  });

  it('passes on what an import must set aside, and counts it', async () => {
    const { orderLines, counts } = await converted([
      {},
      {},
      { CustomerID: '' },
      { StockCode: '10003', UnitPrice: '0.0' },
      { InvoiceNo: '700003', Quantity: '-20', UnitPrice: '0.0', CustomerID: '' },
      {
        InvoiceNo: 'A700004',
        StockCode: 'B',
        Description: '',
        Quantity: '1',
        UnitPrice: '-11062.06',
        CustomerID: '',
      },
    ]);
    expect(orderLines).toHaveLength(6);
    expect(orderLines[5]).toBe('A700004,,2011-03-01 08:26:00,-11062.06,B,1,completed');
    expect(counts).toEqual({
      lines: 6,
      orders: 3,
      customers: 1,
      linesWithoutCustomer: 3,
      cancelledOrders: 0,
      cancelledLines: 0,
      zeroPrices: 2,
      negativePrices: 1,
      negativeCorrections: 1,
      repeatedLines: 1,
      customersInSeveralCountries: 0,
    });
  });

  it('does not take two products of one price for a repeated line', async () => {
    const { counts } = await converted([
      { StockCode: '22100' },
      { StockCode: '22101' },
      { StockCode: '22101', Description: 'LANTERN, PAPER' },
    ]);
    expect(counts.repeatedLines).toBe(0);
  });

  it('takes each customer once: first country, earliest day, and whom they are given to', async () => {
    const { customers, counts } = await converted(
      [
        { Country: 'EIRE', InvoiceDate: '2011-05-02 10:00:00' },
        { Country: 'Spain', InvoiceDate: '2011-02-01 10:00:00' },
        { CustomerID: '20002.0', Country: 'Korea, South' },
      ],
      { department: 'sales', owner: 'zhou.hang' },
    );
    expect(customers).toEqual([
      '20001,Customer 20001,EIRE,2011-02-01,zhou.hang,sales,existing',
      '20002,Customer 20002,"Korea, South",2011-03-01,zhou.hang,sales,existing',
    ]);
    expect(counts).toMatchObject({ customers: 2, customersInSeveralCountries: 1 });
  });

  it('leaves a price it cannot read as it is', async () => {
    const { orderLines } = await converted([{ UnitPrice: '2,55' }]);
    expect(orderLines[0]).toContain('"2,55"');
  });
});
