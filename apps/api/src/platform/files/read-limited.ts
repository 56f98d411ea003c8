import type { Readable } from 'node:stream';

/** Reads a stream to its end; null when it holds more than the limit, of which nothing is kept then. */
export async function readLimited(stream: Readable, limit: number): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= limit) chunks.push(chunk);
    else chunks = [];
  }
  return bytes <= limit ? Buffer.concat(chunks) : null;
}
