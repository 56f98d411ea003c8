import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { main: 'tools/online-retail/main.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: /^(?!\.|\/|\0|@assay\/|@oxc-project\/runtime)/,
  output: { dir: 'dist/tools/online-retail', format: 'esm', sourcemap: true, entryFileNames: '[name].js' },
});
