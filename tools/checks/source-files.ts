import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { type ImportedFile, importsOf } from './imports-of.ts';

export interface SourceFile {
  /** From the workspace's root, with forward slashes. */
  readonly path: string;
  readonly imports: readonly ImportedFile[];
}

/** The workspace as the checks see it: its TypeScript files, what each imports, and the names of its folders. */
export interface Workspace {
  readonly files: readonly SourceFile[];
  readonly folders: ReadonlySet<string>;
}

const LEFT_OUT = new Set(['node_modules', 'dist', 'fixtures']);

/** Reads every TypeScript file below the given tops of the workspace. */
export function readWorkspace(
  root: string,
  tops: readonly string[] = ['apps', 'libs', 'e2e', 'tools'],
): Workspace {
  const paths: string[] = [];
  const folders = new Set<string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const name = relative(root, path).split(sep).join('/');
      if (entry.isDirectory()) {
        if (LEFT_OUT.has(entry.name) || entry.name.startsWith('.')) continue;
        folders.add(name);
        walk(path);
      } else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts')) {
        paths.push(name);
      }
    }
  };
  const there = new Set(readdirSync(root));
  for (const top of tops) if (there.has(top)) walk(join(root, top));
  const known = new Set(paths);
  const files = paths.sort().map((path) => ({
    path,
    imports: importsOf(path, readFileSync(join(root, path), 'utf8'), known),
  }));
  return { files, folders };
}
