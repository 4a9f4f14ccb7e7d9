import { defineConfig } from 'vitest/config';

/** Real peers. Installs may take minutes, and one peer at a time is enough for two cores. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    include: process.env.INTEROP === 'all' ? ['test/interop/**/*.test.ts'] : ['test/interop/*.test.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    fileParallelism: false,
    server: { deps: { inline: [/@actions\//] } },
  },
});
