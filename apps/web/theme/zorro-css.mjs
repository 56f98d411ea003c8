/**
 * Writes the stylesheet of the ng-zorro components that the client imports: the compact build, without the
 * right-to-left rules, the large sizes and the components nobody uses (most of its 570 kB), and with our colour tokens
 * in place of its own, so that one set of variables rules light and dark.
 *
 *   node apps/web/theme/zorro-css.mjs dist/theme/zorro.css
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withTokens } from './colours.mjs';
import { prefixesUsedBy, prefixOf } from './component-styles.mjs';
import { parseCss, printRule } from './css-rules.mjs';

/** Parts of those that nobody uses. */
const unused = [
  'rtl', 'lg', 'btn-background-ghost', 'select-tree', 'btn-compact', 'input-compact', 'select-compact', 'picker-compact',
  'checkbox-cascader', 'dropdown-menu-dark', 'tag-magenta', 'tag-pink', 'tag-volcano',
  'tag-geekblue', 'tag-lime', 'tag-gold', 'badge-status-pink', 'badge-status-magenta', 'tooltip-pink', 'upload',
  'input-group-compact', 'form-item', 'btn-compact-vertical', 'tree-treenode-leaf-last', 'cascader', 'mentions',
  'float-btn', 'transfer',
]; // prettier-ignore

const source = fileURLToPath(
  new URL('../../../node_modules/ng-zorro-antd/ng-zorro-antd.compact.css', import.meta.url),
);
const target = process.argv[2];
if (!target) throw new Error('say where to write the stylesheet');

const client = fileURLToPath(new URL('../src/app', import.meta.url));
const prefixes = prefixesUsedBy(
  globSync('**/*.ts', { cwd: client }).map((file) => readFileSync(join(client, file), 'utf8')),
);
const css = themed(readFileSync(source, 'utf8'));
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, css);

function themed(text) {
  const all = parseCss(text);
  const lines = [];
  for (const one of all) {
    if (one.kind === 'rule') lines.push(kept(one));
    if (one.kind === 'group') {
      const inner = one.rules.map(kept).filter(Boolean).join('');
      if (inner) lines.push(`${one.head}{${inner}}`);
    }
  }
  const rules = lines.filter(Boolean).join('\n');
  const frames = all.filter((one) => one.kind === 'keyframes' && rules.includes(one.name));
  return `${rules}\n${frames.map((one) => one.text).join('\n')}\n`;
}

function kept(rule) {
  const selectors = rule.selectors.filter(inUse);
  if (selectors.length === 0) return '';
  return printRule({
    ...rule,
    selectors,
    declarations: rule.declarations.map(({ name, value }) => ({ name, value: withTokens(name, value) })),
  });
}

/** The rules of bare elements are our own (`src/styles/base.css`), so only ant's classes are taken. */
function inUse(selector) {
  const classes = [...selector.matchAll(/\.(?:ant-([a-z0-9-]+)|(anticon|cdk-[a-z-]+|nz-[a-z-]+))/g)];
  if (classes.length === 0) return false;
  return classes.every(([, ant]) => !ant || (prefixes.has(prefixOf(ant)) && !hasOneOf(ant, unused)));
}

function hasOneOf(name, parts) {
  return parts.some((part) => name === part || name.startsWith(`${part}-`) || name.endsWith(`-${part}`));
}
