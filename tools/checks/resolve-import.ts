import { posix } from 'node:path';

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^@assay\/([\w-]+)$/, 'libs/$1/src/index.ts'],
  [/^@assay-tools\/([\w-]+)$/, 'tools/$1/index.ts'],
];

/** The file of the workspace that an import means; `undefined` for a package, or where no such file is. */
export function resolveImport(
  from: string,
  specifier: string,
  known: ReadonlySet<string>,
): string | undefined {
  for (const [alias, file] of ALIASES) {
    if (alias.test(specifier)) return specifier.replace(alias, file);
  }
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  const candidates = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, `${path}/index.ts`];
  return candidates.find((candidate) => known.has(candidate));
}
