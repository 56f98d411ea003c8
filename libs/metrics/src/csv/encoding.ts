import { createLineTally, type LineTally } from './line-tally.js';

export type Encoding = 'utf-8' | 'gb18030';

export type EncodingVerdict =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | {
      readonly kind: 'refused';
      readonly code: EncodingRefusal;
      readonly facts: Record<string, string | number>;
    };

/**
 * - `file-empty`: no bytes at all
 * - `file-binary`: a workbook, picture, program or archive, or text with NUL bytes
 * - `encoding-unsupported`: UTF-16 or UTF-32, named in the facts
 * - `encoding-mixed`: some lines are UTF-8, others GB18030, and neither is a stray exception
 * - `encoding-unknown`: neither UTF-8 nor GB18030
 */
export type EncodingRefusal =
  'file-empty' | 'file-binary' | 'encoding-unsupported' | 'encoding-mixed' | 'encoding-unknown';

/** Content that is no CSV whatever its name says, known by its first bytes. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['zip or xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['zip or xlsx', [0x50, 0x4b, 0x05, 0x06]],
  ['xls or doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

const BYTE_ORDER_MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of a hundred GB18030 lines, how many may look like UTF-8 by chance before the file counts as mixed. */
const MIXED_PERCENT = 1;

/**
 * Decides the encoding of a file from all of its bytes, fed in pieces: byte order mark, then strict
 * UTF-8, then GB18030, else a refusal. A UTF-8 file with a few damaged lines stays UTF-8 (the reader
 * sets those lines aside); what most of the non-ASCII lines agree with is taken, never a guess for each.
 */
export interface EncodingDetector {
  push(bytes: Uint8Array): void;
  /** A refusal that is already certain, so that the rest need not be read. */
  refusal(): EncodingVerdict | undefined;
  finish(): EncodingVerdict;
}

export function createEncodingDetector(): EncodingDetector {
  const tally = createLineTally();
  let head: readonly number[] = [];
  return {
    push(bytes) {
      if (head.length < 8) head = [...head, ...bytes.subarray(0, 8 - head.length)];
      tally.push(bytes);
    },
    refusal: () => refusedByHead(head) ?? refusedByNul(tally),
    finish() {
      tally.finish();
      return (
        refusedByHead(head) ??
        refusedByNul(tally) ??
        (head.length === 0 ? refused('file-empty') : decide(head, tally))
      );
    },
  };
}

/** The encoding of bytes that are all at hand. */
export function detectEncoding(bytes: Uint8Array): EncodingVerdict {
  const detector = createEncodingDetector();
  detector.push(bytes);
  return detector.finish();
}

function decide(head: readonly number[], tally: LineTally): EncodingVerdict {
  const { utf8Lines, cjkUtf8Lines, gbLines, brokenLines, likelyGbPairs, unlikelyGbPairs } = tally.counts();
  const otherLines = gbLines + brokenLines;
  if (otherLines === 0 || startsWith(head, [0xef, 0xbb, 0xbf])) return { kind: 'text', encoding: 'utf-8' };
  if (utf8Lines > otherLines) return { kind: 'text', encoding: 'utf-8' };
  if (brokenLines > gbLines || unlikelyGbPairs > likelyGbPairs) {
    return refused('encoding-unknown', { line: tally.firstOtherLine() });
  }
  if (cjkUtf8Lines * 100 > gbLines * MIXED_PERCENT) {
    return refused('encoding-mixed', { utf8Lines: cjkUtf8Lines, gb18030Lines: gbLines });
  }
  return { kind: 'text', encoding: 'gb18030' };
}

function refusedByHead(head: readonly number[]): EncodingVerdict | undefined {
  const mark = BYTE_ORDER_MARKS.find(([, bytes]) => startsWith(head, bytes));
  if (mark !== undefined) return refused('encoding-unsupported', { encoding: mark[0] });
  const signature = SIGNATURES.find(([, bytes]) => startsWith(head, bytes));
  return signature === undefined ? undefined : refused('file-binary', { content: signature[0] });
}

function refusedByNul(tally: LineTally): EncodingVerdict | undefined {
  const line = tally.nulLine();
  return line === undefined ? undefined : refused('file-binary', { content: 'NUL', line });
}

function refused(code: EncodingRefusal, facts: Record<string, string | number> = {}): EncodingVerdict {
  return { kind: 'refused', code, facts };
}

function startsWith(head: readonly number[], bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
