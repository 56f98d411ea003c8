import { defineConfig } from 'rolldown';

/** Node resolves neither `@assay/*` nor the libs' `.js` suffixes by itself; a bundle does. */
export default defineConfig({
  input: { score: 'tools/bench/score.ts', weigh: 'tools/bench/weigh.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: /^(?!\.|\/|\0|@assay\/|@oxc-project\/runtime)/,
  output: {
    dir: 'dist/tools/bench',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
