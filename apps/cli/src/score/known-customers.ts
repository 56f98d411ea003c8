import { own, type MetricsCustomer, type TableKey, type TableSink } from '@assay/metrics';
import { readTable, type FileReport } from './read-table.js';

/** The customers of a run, in the order of the files. */
export interface CustomerList {
  readonly customers: readonly MetricsCustomer[];
  readonly ids: ReadonlySet<string>;
  /** Absent when the folder has no `customers` file. */
  readonly report?: FileReport;
}

/**
 * Reads `customers`. Without that file, everybody whom a readable row names is a customer, in the
 * order of their first row.
 */
export function knownCustomers(
  files: ReadonlyMap<TableKey, string>,
  setAside: TableSink<'customers'>['setAside'],
): CustomerList {
  const path = files.get('customers');
  if (path === undefined) return customersOfRecords(files);
  const customers: MetricsCustomer[] = [];
  const report = readTable('customers', path, {
    row: ({ customerId, since }) => {
      customers.push({ id: own(customerId), since: since?.day ?? null });
    },
    setAside,
  });
  return { customers, ids: new Set(customers.map(({ id }) => id)), report };
}

function customersOfRecords(files: ReadonlyMap<TableKey, string>): CustomerList {
  const ids = new Set<string>();
  for (const [file, path] of files) {
    readTable(file, path, {
      row: ({ customerId }) => {
        if (!ids.has(customerId)) ids.add(own(customerId));
      },
      setAside: () => undefined,
    });
  }
  return { customers: [...ids].map((id) => ({ id, since: null })), ids };
}
