/**
 * The class prefixes (after `ant-`) that each entry point of ng-zorro draws with, those of the components it is made
 * of included (see `style/entry.less` of each).
 */
const layer = ['slide', 'zoom', 'fade', 'move'];
const select = ['select', 'empty', ...layer];
const dropdown = ['dropdown', 'menu-light', ...layer];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const componentStyles = {
  alert: ['alert', 'motion-collapse'],
  'auto-complete': select,
  badge: ['badge', 'scroll-number'],
  button: ['btn', 'click-animating'],
  checkbox: ['checkbox'],
  collapse: ['collapse', 'motion-collapse'],
  descriptions: ['descriptions'],
  divider: ['divider'],
  drawer: ['drawer'],
  dropdown,
  empty: ['empty'],
  i18n: [],
  icon: [],
  input: ['input'],
  'input-number': ['input-number'],
  menu: ['menu-light', ...layer],
  message: ['message', ...layer],
  modal: ['modal', 'btn', ...layer],
  notification: ['notification', ...layer],
  pagination: ['pagination', ...select],
  popconfirm: ['popover', 'popconfirm', 'btn', ...layer],
  popover: ['popover', ...layer],
  progress: ['progress'],
  radio: ['radio'],
  result: ['result'],
  segmented: ['segmented'],
  select,
  skeleton: ['skeleton'],
  slider: ['slider', 'tooltip', ...layer],
  spin: ['spin'],
  switch: ['switch', 'click-animating'],
  table: ['table', 'pagination', 'spin', 'checkbox', 'radio', ...select, ...dropdown],
  tabs: ['tabs', ...dropdown],
  tag: ['tag'],
  timeline: ['timeline'],
  tooltip: ['tooltip', ...layer],
  tree: ['tree', 'tree-checkbox', 'motion-collapse'],
};

/**
 * The prefixes that some source texts need, by their imports.
 *
 * @param {readonly string[]} sources
 * @throws Error when a component is used whose styles nobody has listed
 */
export function prefixesUsedBy(sources) {
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/from 'ng-zorro-antd\/([a-z0-9-]+)/g)].map(([, name]) => name),
  );
  const unknown = imported.filter((name) => !(name in componentStyles));
  if (unknown.length > 0) throw new Error(`no styles are listed for ng-zorro-antd/${unknown[0]}`);
  return new Set(imported.flatMap((name) => componentStyles[name]));
}

const known = [...new Set(Object.values(componentStyles).flat())].sort((a, b) => b.length - a.length);

/**
 * The prefix that a class (after `ant-`) belongs to: the longest that fits, since `input-number-handler` is no
 * `input`. Undefined for classes of components that nobody may use.
 *
 * @param {string} name
 */
export function prefixOf(name) {
  return known.find((prefix) => name === prefix || name.startsWith(`${prefix}-`));
}
