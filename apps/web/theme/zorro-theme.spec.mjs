import { withTokens } from './colours.mjs';
import { prefixesUsedBy, prefixOf } from './component-styles.mjs';
import { parseCss, printRule } from './css-rules.mjs';

describe('rules of a stylesheet', () => {
  const css = `@charset "utf-8";
    /* a { b } */
    .ant-btn:is(.a, .b), .ant-btn-rtl { color: #fff; background: url(data:image/png;base64,x); }
    @media (max-width: 575px) { .ant-tabs { margin: 0 } }
    @keyframes antFade { 0% { opacity: 0 } 100% { opacity: 1 } }`;

  it('are found with their selectors and declarations', () => {
    const [rule, group, frames] = parseCss(css);
    expect(rule.selectors).toEqual(['.ant-btn:is(.a, .b)', '.ant-btn-rtl']);
    expect(rule.declarations).toEqual([
      { name: 'color', value: '#fff' },
      { name: 'background', value: 'url(data:image/png;base64,x)' },
    ]);
    expect(group).toMatchObject({ kind: 'group', head: '@media (max-width: 575px)' });
    expect(printRule(group.rules[0])).toBe('.ant-tabs{margin:0}');
    expect(frames).toMatchObject({ kind: 'keyframes', name: 'antFade' });
  });
});

describe('colours of the component library', () => {
  it.each([
    ['color', '#1890ff', 'var(--accent)'],
    ['color', 'rgba(0, 0, 0, 0.85)', 'var(--ink)'],
    ['border', '1px solid #d9d9d9', '1px solid var(--line)'],
    ['background', '#fff', 'var(--surface)'],
    ['color', '#fff', 'var(--on-accent)'],
    ['box-shadow', '0 0 0 2px rgba(24, 144, 255, 0.2)', '0 0 0 2px var(--focus-ring)'],
    ['box-shadow', '0 3px 6px -4px rgba(0, 0, 0, 0.45)', '0 3px 6px -4px rgba(0, 0, 0, 0.45)'],
    ['color', '#722ed1', '#722ed1'],
  ])('%s: %s becomes %s', (property, value, ours) => {
    expect(withTokens(property, value)).toBe(ours);
  });

  it('keep the height of a control when its text grows to ours', () => {
    expect(withTokens('font-size', '12px')).toBe('var(--text)');
    expect(withTokens('padding', '3px 7px')).toBe('2px 7px');
  });
});

describe('styles of the components in use', () => {
  it('are those of what is imported, and of what that is made of', () => {
    const used = prefixesUsedBy(["import { NzButtonComponent } from 'ng-zorro-antd/button';", 'no import']);
    expect([...used]).toEqual(['btn', 'click-animating']);
    expect(prefixesUsedBy(["from 'ng-zorro-antd/tabs'"])).toContain('dropdown');
  });

  it('must be listed, so that no component is drawn bare', () => {
    expect(() => prefixesUsedBy(["from 'ng-zorro-antd/date-picker'"])).toThrow('date-picker');
  });

  it('are told from those whose name only begins alike', () => {
    expect(prefixOf('input-number-handler')).toBe('input-number');
    expect(prefixOf('input-affix-wrapper')).toBe('input');
    expect(prefixOf('picker-cell')).toBeUndefined();
  });
});
