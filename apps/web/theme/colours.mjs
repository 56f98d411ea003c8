/**
 * ng-zorro's compiled colours, as names of our tokens (`src/styles/tokens.css`).
 * What is not listed (data colours, illustrations) stays as it is.
 */
const named = {
  '#1890ff': '--accent',
  '#40a9ff': '--accent-hover',
  '#096dd9': '--accent-active',
  '#e6f7ff': '--accent-soft',
  '#e6f4ff': '--accent-soft',
  '#bae7ff': '--accent-soft-strong',
  '#bae0ff': '--accent-soft-strong',
  '#91d5ff': '--accent-line',
  '#69c0ff': '--accent-line',
  '#7ec1ff': '--accent-line',
  '#cbe6ff': '--accent-soft-strong',
  '#dcf4ff': '--accent-soft-strong',
  'rgba(24, 144, 255, 0.2)': '--focus-ring',
  'rgba(24, 144, 255, 0.12)': '--accent-soft',
  'rgba(230, 247, 255, 0.2)': '--accent-soft',
  '#ff4d4f': '--danger',
  '#ff7875': '--danger-hover',
  '#d9363e': '--danger-active',
  '#f5222d': '--danger',
  '#fff2f0': '--danger-soft',
  '#fff1f0': '--danger-soft',
  '#ffccc7': '--danger-line',
  'rgba(255, 77, 79, 0.2)': '--danger-ring',
  '#faad14': '--warning',
  '#ffc53d': '--warning-hover',
  '#d48806': '--warning-active',
  '#fffbe6': '--warning-soft',
  '#ffe58f': '--warning-line',
  'rgba(250, 173, 20, 0.2)': '--warning-ring',
  '#52c41a': '--success',
  '#f6ffed': '--success-soft',
  '#b7eb8f': '--success-line',
  'rgba(0, 0, 0, 0.88)': '--ink',
  'rgba(0, 0, 0, 0.85)': '--ink',
  'rgba(0, 0, 0, 0.75)': '--ink-2',
  'rgba(0, 0, 0, 0.67)': '--ink-2',
  'rgba(0, 0, 0, 0.65)': '--ink-2',
  'rgba(0, 0, 0, 0.45)': '--ink-3',
  'rgba(0, 0, 0, 0.25)': '--ink-disabled',
  '#bfbfbf': '--ink-disabled',
  '#a6a6a6': '--ink-disabled',
  '#262626': '--ink',
  '#d9d9d9': '--line',
  '#ccc': '--line',
  '#f0f0f0': '--line-soft',
  'rgba(0, 0, 0, 0.06)': '--line-soft',
  '#f5f5f5': '--hover',
  '#fafafa': '--surface-2',
  '#fbfbfb': '--surface-2',
  '#f4f4f4': '--surface-2',
  '#f0f2f5': '--page',
  '#e6e6e6': '--line-soft',
  'rgba(0, 0, 0, 0.04)': '--hover',
  'rgba(0, 0, 0, 0.03)': '--hover',
  'rgba(0, 0, 0, 0.018)': '--hover',
};

const colour = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/gi;

/**
 * A declaration's value with our tokens. White is a surface behind things and the ink on coloured ones.
 * Shadows keep their own blacks.
 *
 * @param {string} property
 * @param {string} value
 */
export function withTokens(property, value) {
  // The compact build's texts are smaller than ours, so its boxes give way to keep their height.
  if (property === 'font-size' && value === '12px') return 'var(--text)';
  if (property === 'padding' && value === '3px 7px') return '2px 7px';
  return value.replaceAll(colour, (found) => {
    const key = found.toLowerCase();
    if (key === '#fff' || key === '#ffffff')
      return property === 'color' ? 'var(--on-accent)' : 'var(--surface)';
    if (property.includes('shadow') && key.startsWith('rgba(0')) return found;
    const token = named[key];
    return token ? `var(${token})` : found;
  });
}
