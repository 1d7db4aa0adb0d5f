import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,eval,bench}/**/*.test.ts'],
    globalSetup: ['scripts/compile-once.ts'],
    setupFiles: ['scripts/seed.ts'],
    testTimeout: 30_000,
    // No test meets the store of whoever runs it.
    env: { ENTENTE_STORE: 'none' },
  },
});
