import { closeSync, openSync, readSync } from 'node:fs';
import {
  createChunkDecoder,
  createEncodingDetector,
  createTableReader,
  type Encoding,
  type KnownCustomers,
  type RowRule,
  type SetAside,
  type TableKey,
  type TableSink,
} from '@assay/metrics';
import { Refused, type Facts } from '../platform/refused.js';

/** What came of one file. */
export interface FileReport {
  readonly file: TableKey;
  readonly encoding: Encoding;
  readonly read: number;
  readonly accepted: number;
  readonly setAside: number;
  /** Rows set aside by rule, in the order of their first one. */
  readonly rules: Readonly<Partial<Record<RowRule, number>>>;
  readonly unknownColumns: readonly string[];
  /** Optional cells that could not be read; their rows stay. */
  readonly ignoredCells: readonly SetAside[];
}

const PIECE = 1 << 18;
const IGNORED_LISTED = 100;

/**
 * Reads one canonical file row by row, with the memory of one piece.
 *
 * @throws Refused with the code of the encoding's or the header's refusal
 */
export function readTable<K extends TableKey>(
  file: K,
  path: string,
  sink: TableSink<K>,
  customers?: KnownCustomers,
): FileReport {
  const encoding = encodingOf(file, path);
  const rules: Partial<Record<RowRule, number>> = {};
  const ignoredCells: SetAside[] = [];
  const reader = createTableReader(
    file,
    {
      row: (record, line) => sink.row(record, line),
      setAside(row, record) {
        rules[row.rule] = (rules[row.rule] ?? 0) + 1;
        sink.setAside(row, record);
      },
      ignored(cell) {
        if (ignoredCells.length < IGNORED_LISTED) ignoredCells.push(cell);
      },
    },
    customers,
  );
  const decoder = createChunkDecoder(encoding);
  for (const bytes of pieces(path)) {
    reader.push(decoder.push(bytes));
    if (reader.refusal() !== undefined) break;
  }
  reader.push(decoder.finish());
  reader.finish();
  const refusal = reader.refusal();
  if (refusal !== undefined) throw refused(file, refusal.code, refusal.facts);
  return { file, encoding, ...reader.counts(), rules, unknownColumns: reader.unknownColumns(), ignoredCells };
}

function encodingOf(file: TableKey, path: string): Encoding {
  const detector = createEncodingDetector();
  for (const bytes of pieces(path)) {
    detector.push(bytes);
    if (detector.refusal() !== undefined) break;
  }
  const verdict = detector.finish();
  if (verdict.kind === 'refused') throw refused(file, verdict.code, verdict.facts);
  return verdict.encoding;
}

function* pieces(path: string): Generator<Uint8Array> {
  const buffer = new Uint8Array(PIECE);
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, PIECE, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function refused(file: TableKey, code: string, facts: Facts): Refused {
  const detail = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`);
  return new Refused(code, [`${file}.csv`, code, ...detail].join('; '), { file, ...facts });
}
