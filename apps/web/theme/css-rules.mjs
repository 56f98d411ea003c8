/**
 * @typedef {{ kind: 'rule', selectors: string[], declarations: { name: string, value: string }[] }} Rule
 * @typedef {{ kind: 'group', head: string, rules: Rule[] }} Group `@media` and the like
 * @typedef {{ kind: 'keyframes', name: string, text: string }} Keyframes
 */

/**
 * Splits plain (compiled, un-nested) CSS into rules. Comments and `@charset` fall away.
 *
 * @param {string} css
 * @returns {(Rule | Group | Keyframes)[]}
 */
export function parseCss(css) {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@charset[^;]*;/g, '');
  const found = [];
  for (const { head, body } of blocks(text)) {
    const frames = /^@(?:-\w+-)?keyframes\s+([\w-]+)/.exec(head);
    if (frames) found.push({ kind: 'keyframes', name: frames[1] ?? '', text: `${head}{${squeeze(body)}}` });
    else if (head.startsWith('@'))
      found.push({ kind: 'group', head, rules: blocks(body).map(({ head: h, body: b }) => rule(h, b)) });
    else found.push(rule(head, body));
  }
  return found;
}

/** @param {Rule} one */
export function printRule({ selectors, declarations }) {
  return `${selectors.join(',')}{${declarations.map(({ name, value }) => `${name}:${value}`).join(';')}}`;
}

function rule(head, body) {
  return {
    kind: 'rule',
    selectors: head.split(/,(?![^(]*\))/).map((selector) => squeeze(selector)),
    declarations: body
      .split(/;(?![^(]*\))/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => {
        const colon = line.indexOf(':');
        return { name: line.slice(0, colon).trim(), value: squeeze(line.slice(colon + 1)) };
      }),
  };
}

function squeeze(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Head and body of each block at the top level of the text. */
function blocks(text) {
  const found = [];
  let depth = 0;
  let headFrom = 0;
  let bodyFrom = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && depth++ === 0) bodyFrom = at + 1;
    else if (text[at] === '}' && --depth === 0) {
      found.push({ head: squeeze(text.slice(headFrom, bodyFrom - 1)), body: text.slice(bodyFrom, at) });
      headFrom = at + 1;
    }
  }
  return found;
}
