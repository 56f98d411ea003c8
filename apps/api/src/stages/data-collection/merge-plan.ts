import type { TableKey } from '@assay/metrics';

interface MergePlan {
  /** Where the rows go. */
  readonly target: string;
  /** Target column -> expression over the staged row `s`. */
  readonly columns: Readonly<Record<string, string>>;
  /** How a staged row finds the row it would change. */
  readonly match: string;
}

const SOURCE = 't.sourceId = s.c1';

/** How the staged rows of each table become its rows. The cells are in the order of `staged-cells.ts`. */
const PLANS: Readonly<Record<TableKey, MergePlan>> = {
  customers: {
    target: 'customer',
    match: 't.code = s.c1',
    columns: {
      code: 's.c1',
      id: 's.c2',
      name: 's.c3',
      industry: 's.c4',
      size: 's.c5',
      region: 's.c6',
      since: 's.c7',
      ownerId: 's.c8',
      departmentId: 's.c9',
      contact: 's.c10',
      phone: 's.c11',
      stage: 's.c12',
      email: "JSON_VALUE(s.c13, '$.email')",
      naturalPerson: "JSON_VALUE(s.c13, '$.naturalPerson')",
    },
  },
  orders: {
    target: 'order_record',
    match: SOURCE,
    columns: {
      sourceId: 's.c1',
      customerId: 's.c2',
      orderedAt: 's.c3',
      amount: 's.c4',
      status: 's.c5',
      productType: 's.c6',
      channel: 's.c7',
      margin: 's.c8',
      importId: 's.importId',
    },
  },
  order_lines: {
    target: 'order_line',
    match: 't.rowHash = s.c1',
    columns: {
      rowHash: 's.c1',
      customerId: 's.c2',
      orderId: 's.c3',
      orderedAt: 's.c4',
      amount: 's.c5',
      productType: 's.c6',
      quantity: 's.c7',
      status: 's.c8',
      importId: 's.importId',
    },
  },
  invoices: {
    target: 'invoice',
    match: SOURCE,
    columns: {
      sourceId: 's.c1',
      customerId: 's.c2',
      issuedAt: 's.c3',
      dueAt: 's.c4',
      paidAt: 's.c5',
      amount: 's.c6',
      importId: 's.importId',
    },
  },
  tickets: {
    target: 'ticket',
    match: SOURCE,
    columns: {
      sourceId: 's.c1',
      customerId: 's.c2',
      openedAt: 's.c3',
      kind: 's.c4',
      resolvedAt: 's.c5',
      topic: 's.c6',
      satisfaction: 's.c7',
      importId: 's.importId',
    },
  },
  interactions: {
    target: 'interaction',
    match: SOURCE,
    columns: {
      sourceId: 's.c1',
      customerId: 's.c2',
      at: 's.c3',
      kind: 's.c4',
      channel: 's.c5',
      responded: 's.c6',
      importId: 's.importId',
    },
  },
  surveys: {
    target: 'survey_answer',
    match: SOURCE,
    columns: {
      sourceId: 's.c1',
      customerId: 's.c2',
      at: 's.c3',
      question: 's.c4',
      score: 's.c5',
      comment: 's.c13',
      importId: 's.importId',
    },
  },
  values: {
    target: 'indicator_entry',
    match: 't.cycleId = ? AND t.customerId = s.c2 AND t.indicatorKey = s.c1 AND t.at = s.c4',
    columns: {
      indicatorKey: 's.c1',
      customerId: 's.c2',
      value: 's.c3',
      at: 's.c4',
      source: 's.c5',
      importId: 's.importId',
      cycleId: '?',
      enteredById: 'NULL',
      enteredByName: 'NULL',
    },
  },
};

/** A merged customer keeps the id it has. */
const KEPT = new Set(['id', 'code', 'sourceId', 'rowHash', 'cycleId', 'indicatorKey']);

interface Statement {
  readonly sql: string;
  readonly values: readonly string[];
}

const cyclePlaces = (sql: string, cycleId: string): string[] => [...sql.matchAll(/\?/g)].map(() => cycleId);

/** Counts the staged rows whose row is there already. */
export function countPresent(key: TableKey, importId: string, cycleId: string): Statement {
  const { target, match } = PLANS[key];
  const sql = `SELECT COUNT(*) AS present FROM staged_row s JOIN \`${target}\` t ON ${match} WHERE s.importId = `;
  return { sql: `${sql}?`, values: [...cyclePlaces(match, cycleId), importId] };
}

/** Merges all staged rows of an import: new ones are added, known ones take the file's content. */
export function mergeStaged(key: TableKey, importId: string, cycleId: string): Statement {
  const { target, columns } = PLANS[key];
  const names = Object.keys(columns);
  const list = names.map((name) => `\`${name}\``).join(', ');
  const expressions = Object.values(columns).join(', ');
  const updates = names
    .filter((name) => !KEPT.has(name))
    .map((name) => `\`${name}\` = VALUES(\`${name}\`)`)
    .join(', ');
  const bump = key === 'customers' ? ', `version` = `version` + 1, `changedAt` = CURRENT_TIMESTAMP(3)' : '';
  return {
    sql:
      `INSERT INTO \`${target}\` (${list}) SELECT ${expressions} FROM staged_row s WHERE s.importId = ? ` +
      `ORDER BY s.line ON DUPLICATE KEY UPDATE ${updates}${bump}`,
    values: [...cyclePlaces(expressions, cycleId), importId],
  };
}
