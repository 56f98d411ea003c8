/** Where in an app a file lies: `apps/api/src/stages/review/decide.ts` is app api, room stages, stage review. */
export interface Place {
  readonly app: 'api' | 'web';
  /** The first folder; empty for the app's own root files, which put the rooms together. */
  readonly room: string;
  /** The folder within the room. */
  readonly part: string;
  readonly file: string;
}

const ROOTS = { api: 'apps/api/src/', web: 'apps/web/src/app/' } as const;

export function placeOf(path: string): Place | undefined {
  for (const app of ['api', 'web'] as const) {
    if (!path.startsWith(ROOTS[app])) continue;
    const parts = path.slice(ROOTS[app].length).split('/');
    const file = parts.at(-1) ?? '';
    return {
      app,
      room: parts.length > 1 ? (parts[0] ?? '') : '',
      part: parts.length > 2 ? (parts[1] ?? '') : '',
      file,
    };
  }
  return undefined;
}

const TESTS = /\.(spec|fixture)\.ts$|^apps\/api\/test\/|^apps\/web\/src\/testing\/|^e2e\//;

/** Specs and what supports them may stand anywhere: they look at the house from outside. */
export function isTest(path: string): boolean {
  return TESTS.test(path);
}
