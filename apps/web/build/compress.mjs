/**
 * Lays a compressed copy beside every text file of the built page, so that the server need not compress at run time.
 * Brotli for https, gzip for plain http (browsers offer no Brotli there).
 *
 *   node apps/web/build/compress.mjs dist/apps/web/browser
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = process.argv[2];
if (!folder) throw new Error('say where the built page lies');

/** Below this, a packet is a packet. */
const worthwhile = 1_400;

for (const file of globSync('**/*.{js,css,svg}', { cwd: folder })) {
  const content = readFileSync(join(folder, file));
  if (content.length < worthwhile) continue;
  writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }));
}
