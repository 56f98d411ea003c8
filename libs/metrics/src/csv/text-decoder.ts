import type { Encoding } from './encoding.js';

/** Turns the bytes of a file, in pieces, into text. Damaged bytes become U+FFFD, never other letters. */
export interface ChunkDecoder {
  push(bytes: Uint8Array): string;
  finish(): string;
}

/** A decoder that drops a byte order mark and keeps a character cut by a piece's end for the next one. */
export function createChunkDecoder(encoding: Encoding): ChunkDecoder {
  const decoder = new TextDecoder(encoding);
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    finish: () => decoder.decode(),
  };
}
