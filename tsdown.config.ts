import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/cli/main.ts', 'src/worker/thread.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  sourcemap: false,
  // A short reading should not wait for comments to be scanned.
  minify: true,
  // A reading needs little of it, and would find and open its many small files one by one.
  deps: { alwaysBundle: ['zod'] },
  clean: true,
  // .js, as package.json says that the package is a module.
  fixedExtension: false,
});
