import type { TableKey } from '@assay/metrics';

const examples: Readonly<Record<string, string>> = {
  customer_id: 'C0001',
  industry: '新能源',
  size: '中型',
  region: '华东',
  since: '2023-01-15',
  owner: 'wang.lu',
  department: 'key-accounts',
  phone: '13800001234',
  stage: 'existing',
  natural_person: 'false',
  order_id: 'SO000001',
  ordered_at: '2026-09-18',
  amount: '18268.34',
  status: 'completed',
  margin: '3820.02',
  quantity: '35',
  invoice_id: 'INV000006',
  issued_at: '2026-07-01',
  due_at: '2026-07-31',
  paid_at: '2026-07-28',
  ticket_id: 'TK00001',
  opened_at: '2026-09-18 09:23:00',
  resolved_at: '2026-09-19 15:45:00',
  satisfaction: '4',
  interaction_id: 'IA000001',
  at: '2026-09-18',
  responded: 'true',
  response_id: 'SV00001',
  question: 'satisfaction',
  score: '4',
  indicator: 'industry_growth',
  value: '12.5',
};

/** Where the same column name means something else. */
const ofTable: Partial<Record<TableKey, Readonly<Record<string, string>>>> = {
  tickets: { kind: 'consultation' },
  interactions: { kind: 'visit' },
};

/** What a cell of the column may look like; empty where any text does. */
export function columnExample(table: TableKey, column: string): string {
  return ofTable[table]?.[column] ?? examples[column] ?? '';
}
