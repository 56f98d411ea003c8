import type { Company, FileCounts, FileName, Flaw } from '../index.ts';

/** Cells of a line; null when a quote does not end on it. */
function cellsOf(line: string): string[] | null {
  const pieces = line.split('"');
  if (pieces.length % 2 === 0) return null;
  // what lies between an odd and the next quote is quoted: its commas part nothing
  const hidden = pieces.map((piece, place) => (place % 2 === 1 ? piece.replaceAll(',', '\u0000') : piece));
  return hidden
    .join('"')
    .split(',')
    .map((cell) =>
      cell
        .replaceAll('\u0000', ',')
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"'),
    );
}

const isDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?: \d\d:\d\d:\d\d)?$/.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= new Date(year, month, 0).getDate();
};

const needed: Readonly<Record<FileName, readonly string[]>> = {
  customers: ['customer_id'],
  orders: ['order_id', 'ordered_at', 'amount'],
  order_lines: ['order_id', 'ordered_at', 'amount'],
  invoices: ['invoice_id', 'due_at', 'amount'],
  tickets: ['ticket_id', 'opened_at', 'kind'],
  interactions: ['interaction_id', 'at', 'kind'],
  surveys: ['response_id', 'at', 'question', 'score'],
  values: ['indicator', 'value'],
};

const words: Readonly<Record<string, readonly string[]>> = {
  'orders.status': ['completed', 'cancelled', 'returned', 'test'],
  'order_lines.status': ['completed', 'cancelled', 'returned', 'test'],
  'tickets.kind': ['consultation', 'complaint'],
};

/**
 * Counts a file's rows again from nothing but its text, by the rules of the canonical files:
 * slowly and apart from both the generator and the product's own reader.
 */
export function recount(files: Company['files'], file: FileName): FileCounts {
  const [first = '', ...lines] = files[file].trimEnd().split('\n');
  const header = first.split(',');
  const customers = new Set(
    files.customers
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter((cells) => cells.length === 13 && cells[0] !== '')
      .map(([id]) => id),
  );
  const seen = new Map<string, string>();
  const setAside: Partial<Record<Flaw, number>> = {};

  const flawOf = (line: string): Flaw | null => {
    const cells = cellsOf(line);
    if (cells === null) return 'unreadable-quote';
    if (cells.length !== header.length) return 'unreadable-columns';
    const cell = (column: string): string => cells[header.indexOf(column)] ?? '';
    if (needed[file].some((column) => cell(column) === '')) return 'unreadable-missing';
    const days = header.filter((column) => /^at$|_at$|^since$/.test(column) && cell(column) !== '');
    if (days.some((column) => !isDay(cell(column)))) return 'unreadable-date';
    const numbers = header.filter((column) => /^(amount|score|value|quantity|margin)$/.test(column));
    if (numbers.some((column) => cell(column) !== '' && !/^-?\d+(\.\d+)?$/.test(cell(column)))) {
      return 'unreadable-number';
    }
    if (header.some((column) => words[`${file}.${column}`]?.includes(cell(column)) === false)) {
      return 'unreadable-word';
    }
    if (!customers.has(cell('customer_id'))) return 'unknown-customer';
    const id = file === 'order_lines' || file === 'values' ? line : (cells[0] ?? '');
    const before = seen.get(id);
    seen.set(id, before ?? line);
    if (before !== undefined) return before === line ? 'repeated-row' : 'repeated-id';
    if (header.includes('amount') && Number(cell('amount')) === 0) return 'zero-amount';
    if (header.includes('amount') && Number(cell('amount')) < 0) return 'negative-amount';
    return cell('status') === 'test' ? 'test-order' : null;
  };

  let accepted = 0;
  for (const line of lines) {
    const flaw = flawOf(line);
    if (flaw === null) accepted += 1;
    else setAside[flaw] = (setAside[flaw] ?? 0) + 1;
  }
  return { rows: lines.length, accepted, setAside };
}
