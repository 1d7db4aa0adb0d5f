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
  // Of its hundred small files a reading needs a few; found and opened one by one they cost as much as the parser.
  deps: { alwaysBundle: ['zod'] },
  clean: true,
  // .js, as package.json says that the package is a module.
  fixedExtension: false,
});
