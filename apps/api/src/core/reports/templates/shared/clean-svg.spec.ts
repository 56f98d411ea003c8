import { describe, expect, it } from '@jest/globals';

import { cleanSvg } from './clean-svg.js';

describe('a drawing for paper', () => {
  it('keeps what is seen and drops what only a pointer meets', () => {
    const svg =
      '<svg><rect width="9" height="9" x="0" y="0" fill="none"></rect>\n' +
      '<path d="M1 1" fill="none" pointer-events="visible" stroke="#ccc" class="zr7-cls-3"></path>\n' +
      '<path d="M2 2" fill="none" pointer-events="visible" class="zr7-cls-3"></path>\n' +
      '<path d="M3 3" fill="#123" ecmeta_series_index="0" ecmeta_silent="true"></path>\n' +
      '<style><![CDATA[.zr7-cls-3:hover{pointer-events:none}]]></style></svg>';
    expect(cleanSvg(svg)).toBe(
      '<svg><path d="M1 1" fill="none" stroke="#ccc"></path>\n<path d="M3 3" fill="#123"></path>\n</svg>',
    );
  });

  it('gives definitions names that depend on the content alone', () => {
    const drawing = (number: number, size: number): string =>
      cleanSvg(
        `<svg><clipPath id="zr${number}-c0"><path d="M${size}"/></clipPath><g clip-path="url(#zr${number}-c0)"/></svg>`,
      );
    expect(drawing(3, 1)).toBe(drawing(40, 1));
    expect(drawing(3, 1)).not.toContain('zr3');
    const name = (svg: string): string | undefined => /id="([^"]+)"/.exec(svg)?.[1];
    expect(name(drawing(3, 1))).not.toBe(name(drawing(3, 2)));
    expect(drawing(3, 1)).toContain(`url(#${name(drawing(3, 1)) ?? ''})`);
  });
});
