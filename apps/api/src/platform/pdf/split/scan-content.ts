/** Told of what a content stream does, in its order. */
export interface ContentVisitor {
  /** A font is chosen, by its name among the resources. */
  font(name: string): void;
  /** A two-byte code is shown with the font chosen last. */
  code(code: number): void;
  /** A string in parentheses is met. */
  literal(): void;
  /** A form or an image is drawn, by its name among the resources. */
  form(name: string): void;
}

const [SLASH, LESS, GREATER, OPEN, CLOSE] = [0x2f, 0x3c, 0x3e, 0x28, 0x29];
const BACKSLASH = 0x5c;
const [T, F, D, O] = [0x54, 0x66, 0x44, 0x6f];

/**
 * Reads a content stream (PDF 1.7, 7.8.2) byte by byte, as far as text and forms go. A page has some
 * ten thousand operators: nothing is allocated for those that do not matter here.
 */
export function scanContent(content: Buffer, visitor: ContentVisitor): void {
  let name = '';
  for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if (byte === SLASH) {
      const end = endOfName(content, at + 1);
      name = content.toString('latin1', at + 1, end);
      at = end - 1;
    } else if (byte === LESS) {
      if (content[at + 1] === LESS) at += 1;
      else at = readCodes(content, at + 1, visitor);
    } else if (byte === OPEN) {
      visitor.literal();
      at = endOfLiteral(content, at + 1);
    } else if (byte === T && content[at + 1] === F && isOperator(content, at)) {
      visitor.font(name);
    } else if (byte === D && content[at + 1] === O && isOperator(content, at)) {
      visitor.form(name);
    }
  }
}

/** Two letters that stand by themselves. */
function isOperator(content: Buffer, at: number): boolean {
  return isBreak(content[at - 1]) && isBreak(content[at + 2]);
}

function isBreak(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20;
}

/** A name ends at white space or a delimiter. */
function endOfName(content: Buffer, from: number): number {
  let at = from;
  for (; at < content.length; at++) {
    const byte = content[at] ?? 0;
    const delimiter = byte === SLASH || byte === LESS || byte === GREATER || byte === OPEN || byte === CLOSE;
    if (byte <= 0x20 || delimiter || byte === 0x5b || byte === 0x5d) break;
  }
  return at;
}

/** Codes of four hexadecimal digits each; answers the place of the closing bracket. */
function readCodes(content: Buffer, from: number, visitor: ContentVisitor): number {
  let code = 0;
  let digits = 0;
  let at = from;
  for (; at < content.length && content[at] !== GREATER; at++) {
    const digit = hexDigit(content[at] ?? 0);
    if (digit < 0) continue;
    code = code * 16 + digit;
    digits += 1;
    if (digits % 4 !== 0) continue;
    visitor.code(code);
    code = 0;
  }
  return at;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Parentheses nest, and a backslash takes the next byte along. */
function endOfLiteral(content: Buffer, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < content.length; at++) {
    const byte = content[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE && --depth === 0) break;
  }
  return at;
}
