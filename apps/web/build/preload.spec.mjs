import { runInNewContext } from 'node:vm';
import { neededChunks, roomHints, withHints, withScript } from './preload.mjs';

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

  it('follow the address for what stands in the frame, and leave out what the page names itself', () => {
    const rooms = {
      ...outputs,
      'board.js': { ...chunk(['core.js'], ['table.js']), entryPoint: 'apps/web/src/app/board.ts' },
      'table.js': chunk(),
      'one.js': { ...chunk(['core.js']), entryPoint: 'apps/web/src/app/one.ts' },
    };
    const script = roomHints(rooms, { '/cycles': ['app/board.ts'], '/cycles/*': ['app/one.ts'] }, [
      'core.js',
    ]);
    const hintedAt = (/** @type {string} */ pathname) => {
      /** @type {{ rel: string, href: string }[]} */
      const links = [];
      const page = {
        createElement: () => ({}),
        head: { append: (/** @type {{ rel: string, href: string }} */ link) => links.push(link) },
      };
      runInNewContext(script, { document: page, location: { pathname } });
      return links.map(({ rel, href }) => `${rel} ${href}`);
    };
    expect(hintedAt('/cycles')).toEqual(['modulepreload board.js', 'modulepreload table.js']);
    expect(hintedAt('/cycles/4d1c')).toEqual(['modulepreload one.js']);
    expect(hintedAt('/cycles/4d1c/review')).toEqual([]);
    expect(() => roomHints(rooms, { '/work': ['app/work.ts'] }, [])).toThrow('app/work.ts');
  });

  it('come with a script that does not hold the page up', () => {
    expect(withScript('<head><base href="/"/><link></head>', 'rooms-1.js')).toBe(
      '<head><base href="/"/><script src="rooms-1.js" async></script><link></head>',
    );
  });
});
