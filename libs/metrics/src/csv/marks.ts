const NEVER = Number.POSITIVE_INFINITY;

/** Where the next line ends, quotes and damaged characters stand in a piece of text. */
export interface Marks {
  readonly text: string;
  /**
   * Place of the first line break at or after `at`, which may be the text's end when it is `final`;
   * -1 when the line, or its CRLF, may go on in the next piece.
   */
  lineEnd(at: number, final: boolean): number;
  /** The place after the line break (LF, CRLF or CR) that starts at `end`. */
  afterBreak(end: number): number;
  /** Whether the character stands in [from, to). */
  has(character: '"' | '\uFFFD', from: number, to: number): boolean;
  /** Place of the first quote at or after `at`; the text's length or more when there is none. */
  quote(at: number): number;
}

/** Each search remembers its last find, so that a text is passed over once whatever its lines hold. */
export function createMarks(text: string): Marks {
  const lf = finder(text, '\n');
  const cr = finder(text, '\r');
  const quote = finder(text, '"');
  const damaged = finder(text, '\uFFFD');
  return {
    text,
    lineEnd(at, final) {
      const end = Math.min(lf(at), cr(at));
      if (end === NEVER) return final ? text.length : -1;
      return end === text.length - 1 && !final && text[end] === '\r' ? -1 : end;
    },
    afterBreak: (end) => end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1),
    has: (character, from, to) => (character === '"' ? quote(from) : damaged(from)) < to,
    quote,
  };
}

/** `indexOf` for places that mostly grow: searches again only when the last find lies behind. */
function finder(text: string, character: string): (at: number) => number {
  let searchedFrom = NEVER;
  let found = -1;
  return (at) => {
    if (at < searchedFrom || found < at) {
      searchedFrom = at;
      const index = text.indexOf(character, at);
      found = index < 0 ? NEVER : index;
    }
    return found;
  };
}
