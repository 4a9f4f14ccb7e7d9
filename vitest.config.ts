import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    include: ['packages/**/src/**/*.test.ts', 'actions/**/src/**/*.test.ts', 'scripts/*.test.ts', 'test/e2e/**/*.test.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    // Ends what hangs. The slowest tests take 5 s on a machine that does nothing else, and ten times as long on a busy one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
  },
});
