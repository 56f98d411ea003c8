import { defineConfig } from 'rolldown';

/** Node resolves neither `@assay/*` nor the sources' `.js` suffixes by itself; a bundle does. */
export default defineConfig({
  input: { pdf: 'apps/api/bench/pdf.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: /^(?!\.|\/|\0|@assay\/|@assay-tools\/|@oxc-project\/runtime)/,
  output: {
    dir: 'dist/apps/api-bench',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
