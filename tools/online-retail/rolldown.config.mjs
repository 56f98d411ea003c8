import { defineConfig } from 'rolldown';

/** Node resolves neither `@assay/*` nor the libs' `.js` suffixes by itself; a bundle does. */
export default defineConfig({
  input: { cycle: 'tools/online-retail/cycle.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: /^(?!\.|\/|\0|@assay\/|@assay-tools\/|@oxc-project\/runtime)/,
  output: {
    dir: 'dist/tools/online-retail',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
