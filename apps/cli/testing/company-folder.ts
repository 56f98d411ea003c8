import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder of the specs' own. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'assay-cli-'));
}

/** Canonical files by name, each a list of lines. */
export type Company = Readonly<Record<string, readonly string[]>>;

/** Writes a company into a new folder; `bytes` turns the text of a file into what is stored. */
export function writeCompany(
  company: Company,
  bytes: (text: string) => string | Uint8Array = String,
): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(company)) {
    writeFileSync(join(folder, `${name}.csv`), bytes(`${lines.join('\n')}\n`));
  }
  return folder;
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const month = (index: number): string => String((index % 12) + 1).padStart(2, '0');

/**
 * Three customers as of 2024-12-31, whose S0 scores are worked out beside the specs: 上海精工 scores 4.0;
 * 北方重工 has five everywhere and one in both risk indicators, 4.5; `=C3` has no records at all.
 */
export const COMPANY: Company = {
  customers: ['customer_id,name,since', 'C1,上海精工,2020-12-31', 'C2,北方重工,', '=C3,"=HYPERLINK(""x"")",'],
  orders: [
    'order_id,customer_id,ordered_at,amount,status,product_type',
    ...times(12, (i) => `A${i},C1,2024-${month(i)}-15,100000.00,completed,pumps`),
    ...times(52, (i) => `B${i},C2,2024-${month(i)}-20 08:30,50000,,${i % 2 ? 'pumps' : 'valves'}`),
    ...times(14, (i) => `X${i},C2,2024-${month(i)}-21,50000,cancelled,`),
    'A0,C1,2024-01-15,100000.00,completed,pumps', // line 80
    'D1,C1,2024-02-30,5,completed,',
    'D2,C1,2024-02-01,0,completed,',
    'D3,C1,2024-02-01,-5,completed,',
    'D4,C1,2024-02-01,5,test,',
    'D5,C9,2024-02-01,5,completed,',
    'D6,C1,"2024-02-01,5,completed,',
    'D7,=1+1,2024-02-01,5,completed,',
    'D8,C1,2025-01-01,5,completed,',
  ],
  invoices: [
    'invoice_id,customer_id,due_at,paid_at,amount',
    'I1,C1,2024-06-30,2024-06-30,600',
    'I2,C1,2024-07-31,2024-08-01,400',
    'I3,C2,2024-07-31,,100',
  ],
  tickets: [
    'ticket_id,customer_id,opened_at,kind,resolved_at',
    'T1,C1,2024-05-01 09:00,complaint,2024-05-02 15:00',
    'T2,C2,2024-05-01 09:00,consultation,',
  ],
  interactions: [
    'interaction_id,customer_id,at,kind',
    ...times(5, (i) => `N${i},C1,2024-10-0${i + 1},visit`),
    ...times(4, (i) => `M${i},C1,2024-09-0${i + 1},visit`),
    ...times(4, (i) => `P${i},C2,2024-10-0${i + 1},visit`),
    ...times(5, (i) => `Q${i},C2,2024-09-0${i + 1},visit`),
  ],
  surveys: [
    'response_id,customer_id,at,question,score',
    'R1,C1,2024-03-01,satisfaction,4.4',
    'R2,C1,2024-03-01,referral,5',
    'R3,C2,2024-03-01,satisfaction,5',
    'R4,C2,2024-03-01,referral,4.5',
    'R5,C1,2024-03-01,nps,9',
  ],
  values: [
    'customer_id,indicator,value,at',
    'C1,relationship_depth,4,2024-06-01',
    'C1,demand_fit,5,2024-06-01',
    'C1,industry_growth,8,2024-06-01',
    'C2,relationship_depth,5,2024-06-01',
    'C2,demand_fit,5,2024-06-01',
    'C2,industry_growth,15,2024-06-01',
    'C2,something_else,1,',
  ],
};
