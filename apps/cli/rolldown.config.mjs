import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { main: 'apps/cli/src/main.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  // rolldown's own run-time functions are not installed as a package: they go into the bundle
  external: /^(?!\.|\/|\0|@assay\/|@oxc-project\/runtime)/,
  output: {
    dir: 'dist/apps/cli',
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
