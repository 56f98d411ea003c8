/**
 * Names in the page, for the browser to fetch at once, all that the first page surely needs: a module's own imports
 * are otherwise found out one round trip after the other. Run after the bundling, before the compressing.
 *
 *   node apps/web/build/preload.mjs dist/apps/web
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the chunks begin that every page needs. */
const ENTRIES = ['main.ts', 'app/shell/shell.ts', 'app/shell/shell.routes.ts'];
const STYLES = ['zorro.css'];

/**
 * The chunks that the entries import without being asked, the entries' own included.
 *
 * @param {Record<string, { entryPoint?: string, imports: { path: string, kind: string }[] }>} outputs
 * @param {readonly string[]} entries ends of the entry points' paths
 * @returns {string[]}
 */
export function neededChunks(outputs, entries) {
  const needed = new Set();
  const add = (/** @type {string} */ name) => {
    if (needed.has(name) || !outputs[name]) return;
    needed.add(name);
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') add(path);
  };
  for (const entry of entries) {
    const found = Object.keys(outputs).filter(
      (name) => name.endsWith('.js') && outputs[name]?.entryPoint?.endsWith(`/${entry}`),
    );
    if (found.length !== 1) throw new Error(`${found.length} chunks begin with ${entry}`);
    add(found[0] ?? '');
  }
  return [...needed];
}

/**
 * The page with a hint for each file that it does not name yet.
 *
 * @param {string} html
 * @param {readonly string[]} chunks
 * @param {readonly string[]} styles
 */
export function withHints(html, chunks, styles) {
  const links = [
    ...styles.map((name) => ({ name, rel: 'rel="preload" as="style"' })),
    ...chunks.map((name) => ({ name, rel: 'rel="modulepreload"' })),
  ].filter(({ name }) => !html.includes(`"${name}"`));
  return html.replace(
    '</head>',
    `${links.map(({ name, rel }) => `<link ${rel} href="${name}">`).join('')}</head>`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('say where the built page lies');
  const { outputs } = JSON.parse(readFileSync(join(folder, 'browser-stats.json'), 'utf8'));
  const page = join(folder, 'browser/index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, withHints(html, neededChunks(outputs, ENTRIES), STYLES));
}
