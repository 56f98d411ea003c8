import { existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** The programs of the server: one file each, what they share in chunks beside them. */
const programs = ['main', 'worker', 'migrate', 'data-source', 'demo', 'add-admin'];
const entries = programs
  .map((name) => [name, `apps/api/src/${name}.ts`])
  .filter(([, file]) => existsSync(file));

export default defineConfig({
  input: Object.fromEntries(entries),
  platform: 'node',
  tsconfig: 'tsconfig.json',
  // rolldown's own run-time functions are not installed as a package: they go into the bundle
  external: /^(?!\.|\/|\0|@assay\/|@assay-tools\/|@oxc-project\/runtime)/,
  output: {
    dir: 'dist/apps/api',
    format: 'esm',
    sourcemap: true,
    // class names reach logs and error codes
    keepNames: true,
    // no hashes: `node --watch` would meet a file that is gone
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
