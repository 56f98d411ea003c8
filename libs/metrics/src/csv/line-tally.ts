/** How the lines of a file that hold anything beyond ASCII read in either encoding. */
export interface LineCounts {
  /** Lines that are valid UTF-8. */
  readonly utf8Lines: number;
  /** Those of them with three-byte characters, as Chinese text has: hardly ever GB18030 by chance. */
  readonly cjkUtf8Lines: number;
  /** Lines that are valid GB18030 and not UTF-8. */
  readonly gbLines: number;
  /** Lines that are neither. */
  readonly brokenLines: number;
  /** In `gbLines`: pairs inside GB 2312, as nearly all Chinese text has. */
  readonly likelyGbPairs: number;
  /** In `gbLines`: pairs that end in an ASCII byte, as misread Latin text has. */
  readonly unlikelyGbPairs: number;
}

export interface LineTally {
  push(bytes: Uint8Array): void;
  finish(): void;
  counts(): LineCounts;
  /** First line that is not UTF-8; 0 when there is none. */
  firstOtherLine(): number;
  /** First line with a NUL byte. */
  nulLine(): number | undefined;
}

const LF = 10;
const CR = 13;

/** Reads bytes once, in pieces, and judges each line by both encodings. No byte is kept. */
export function createLineTally(): LineTally {
  const counts = {
    utf8Lines: 0,
    cjkUtf8Lines: 0,
    gbLines: 0,
    brokenLines: 0,
    likelyGbPairs: 0,
    unlikelyGbPairs: 0,
  };
  const utf8 = createUtf8Check();
  const gb = createGbCheck();
  let line = 1;
  let nul = 0;
  let firstOther = 0;
  let beyondAscii = false;
  let previous = 0;

  function endLine(): void {
    if (!beyondAscii) return;
    if (utf8.valid()) {
      counts.utf8Lines += 1;
      if (utf8.hasCjk()) counts.cjkUtf8Lines += 1;
    } else {
      firstOther ||= line;
      if (gb.valid()) {
        counts.gbLines += 1;
        counts.likelyGbPairs += gb.likely();
        counts.unlikelyGbPairs += gb.unlikely();
      } else {
        counts.brokenLines += 1;
      }
    }
    beyondAscii = false;
    utf8.reset();
    gb.reset();
  }

  return {
    push(bytes) {
      for (let i = 0; i < bytes.length; i += 1) {
        const byte = bytes[i] as number;
        if (byte === LF || byte === CR) {
          endLine();
          if (byte === CR || previous !== CR) line += 1;
        } else if (beyondAscii || byte > 127) {
          beyondAscii = true;
          utf8.push(byte);
          gb.push(byte);
        }
        if (byte === 0) nul ||= line;
        previous = byte;
      }
    },
    finish: endLine,
    counts: () => counts,
    firstOtherLine: () => firstOther,
    nulLine: () => (nul === 0 ? undefined : nul),
  };
}

/** UTF-8 by the table of RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function createUtf8Check() {
  let needed = 0;
  let lowest = 0x80;
  let highest = 0xbf;
  let broken = false;
  let cjk = false;
  return {
    push(byte: number): void {
      if (needed > 0) {
        if (byte < lowest || byte > highest) broken = true;
        needed -= 1;
        lowest = 0x80;
        highest = 0xbf;
      } else if (byte >= 0x80) {
        if (byte >= 0xc2 && byte <= 0xdf) needed = 1;
        else if (byte >= 0xe0 && byte <= 0xef) {
          needed = 2;
          cjk = true;
          if (byte === 0xe0) lowest = 0xa0;
          if (byte === 0xed) highest = 0x9f;
        } else if (byte >= 0xf0 && byte <= 0xf4) {
          needed = 3;
          if (byte === 0xf0) lowest = 0x90;
          if (byte === 0xf4) highest = 0x8f;
        } else broken = true;
      }
    },
    valid: () => !broken && needed === 0,
    hasCjk: () => cjk,
    reset(): void {
      needed = 0;
      lowest = 0x80;
      highest = 0xbf;
      broken = false;
      cjk = false;
    },
  };
}

/** GB18030: one byte below 0x80, pairs 81-FE 40-FE without 7F, fours 81-FE 30-39 81-FE 30-39. */
function createGbCheck() {
  let place = 0;
  let lead = 0;
  let broken = false;
  let likely = 0;
  let unlikely = 0;
  const isLead = (byte: number) => byte >= 0x81 && byte <= 0xfe;
  const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
  return {
    push(byte: number): void {
      if (place === 0) {
        if (byte < 0x80) return;
        if (!isLead(byte)) broken = true;
        lead = byte;
        place = 1;
      } else if (place === 1) {
        place = 0;
        if (isDigit(byte)) place = 2;
        else if (byte < 0x40 || byte === 0x7f || byte > 0xfe) broken = true;
        else if (byte < 0x80) unlikely += 1;
        else if (byte >= 0xa1 && lead >= 0xa1 && lead <= 0xf7) likely += 1;
      } else if (place === 2) {
        place = 3;
        if (!isLead(byte)) broken = true;
      } else {
        place = 0;
        if (!isDigit(byte)) broken = true;
      }
    },
    valid: () => !broken && place === 0,
    likely: () => likely,
    unlikely: () => unlikely,
    reset(): void {
      place = 0;
      broken = false;
      likely = 0;
      unlikely = 0;
    },
  };
}
