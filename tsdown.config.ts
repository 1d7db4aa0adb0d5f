import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/cli/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  sourcemap: false,
  // Scanning the code is a tenth of a short reading.
  minify: true,
  clean: true,
  // .js, as package.json says that the package is a module.
  fixedExtension: false,
});
