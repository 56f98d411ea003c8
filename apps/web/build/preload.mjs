/**
 * Names in the page, for the browser to fetch at once, all that the first page surely needs: a module's own imports
 * are otherwise found out one round trip after the other. What stands in the frame depends on the address, so a small
 * script beside the page hints at the rooms people land in. Run after the bundling, before the compressing.
 *
 *   node apps/web/build/preload.mjs dist/apps/web
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the chunks begin that every page needs. */
const ENTRIES = ['main.ts', 'app/shell/shell.ts', 'app/shell/shell.routes.ts'];
const STYLES = ['zorro.css'];

/**
 * Where the chunks begin of the rooms that people open first: the roles' homes, and what links in mails lead to.
 * In a path, `*` is any one part.
 */
const ROOMS = {
  '/sign-in': ['core/sign-in/sign-in-page.ts'],
  '/cycles': ['core/cycles/cycles.routes.ts', 'core/cycles/cycle-board/cycle-board-page.ts'],
  '/cycles/*': [
    'core/cycles/cycles.routes.ts',
    'core/cycles/cycle-frame/cycle-frame.ts',
    'core/cycles/cycle-overview/cycle-overview-page.ts',
  ],
  '/work': ['core/work/work.routes.ts', 'app/my-work.routes.ts', 'core/work/my-work-page.ts'],
  '/work/approvals': [
    'core/work/work.routes.ts',
    'stages/review/own/approvals.routes.ts',
    'stages/review/own/approvals-page.ts',
  ],
  '/work/actions': [
    'core/work/work.routes.ts',
    'stages/tracking/own/own-actions.routes.ts',
    'stages/tracking/own/own-actions-page.ts',
  ],
  '/work/actions/*': [
    'core/work/work.routes.ts',
    'stages/tracking/own/own-actions.routes.ts',
    'stages/tracking/action/action-page.ts',
  ],
  '/customers': [
    'core/customers/customers.routes.ts',
    'stages/tracking/customers/tracked-customers.routes.ts',
    'stages/tracking/customers/tracked-customers-page.ts',
  ],
  '/dashboard': ['core/dashboard/dashboard.routes.ts', 'core/dashboard/dashboard-page.ts'],
  '/people': ['core/people/people.routes.ts', 'core/people/people-page.ts'],
  '/audit': ['core/audit/audit.routes.ts', 'core/audit/audit-page.ts'],
};

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

/**
 * The script that hints at the chunks of the room that the address names, beyond those that the page hints at itself.
 *
 * @param {Parameters<typeof neededChunks>[0]} outputs
 * @param {Record<string, readonly string[]>} rooms entries by path
 * @param {readonly string[]} known
 */
export function roomHints(outputs, rooms, known) {
  const chunks = Object.entries(rooms).map(([path, entries]) => [
    `^${path.replaceAll('*', '[^/]+')}/?$`,
    neededChunks(outputs, entries).filter((name) => !known.includes(name)),
  ]);
  return `for (const [path, names] of ${JSON.stringify(chunks)})
  if (new RegExp(path).test(location.pathname))
    for (const name of names)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: name }));
`;
}

/**
 * The page with a script that does not hold it up, before all that it names.
 *
 * @param {string} html
 * @param {string} name
 */
export function withScript(html, name) {
  return html.replace(/(<base [^>]*>)/, `$1<script src="${name}" async></script>`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('say where the built page lies');
  const { outputs } = JSON.parse(readFileSync(join(folder, 'browser-stats.json'), 'utf8'));
  const page = join(folder, 'browser/index.html');
  const html = readFileSync(page, 'utf8');
  const chunks = neededChunks(outputs, ENTRIES);
  const script = roomHints(outputs, ROOMS, chunks);
  const name = `rooms-${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`;
  writeFileSync(join(folder, 'browser', name), script);
  // Built again over the same bundle: nothing twice.
  if (!html.includes(name)) writeFileSync(page, withScript(withHints(html, chunks, STYLES), name));
}
