import { neededChunks, withHints } from './preload.mjs';

/** @param {...string[]} imports */
const chunk = (...imports) => ({
  imports: imports.map(([path, kind = 'import-statement']) => ({ path, kind })),
});
const outputs = {
  'main.js': { ...chunk(['core.js'], ['shell.js', 'dynamic-import']), entryPoint: 'apps/web/src/main.ts' },
  'shell.js': { ...chunk(['menu.js']), entryPoint: 'apps/web/src/app/shell/shell.ts' },
  'core.js': chunk(),
  'menu.js': chunk(['core.js'], ['chart.js', 'dynamic-import']),
  'chart.js': chunk(),
};

describe('hints of the built page', () => {
  it('name what the entries import, and nothing that is asked for later', () => {
    expect(neededChunks(outputs, ['main.ts'])).toEqual(['main.js', 'core.js']);
    expect(neededChunks(outputs, ['main.ts', 'shell/shell.ts'])).toEqual([
      'main.js',
      'core.js',
      'shell.js',
      'menu.js',
    ]);
  });

  it('refuse an entry that is not there', () => {
    expect(() => neededChunks(outputs, ['app/room.ts'])).toThrow('app/room.ts');
  });

  it('stand in the head, once for each file', () => {
    const html = '<head></head><body><script src="main.js"></script></body>';
    const hinted = withHints(html, ['main.js', 'core.js'], ['zorro.css']);
    expect(hinted).toBe(
      '<head><link rel="preload" as="style" href="zorro.css"><link rel="modulepreload" href="core.js"></head>' +
        '<body><script src="main.js"></script></body>',
    );
    expect(withHints(hinted, ['main.js', 'core.js'], ['zorro.css'])).toBe(hinted);
  });
});
