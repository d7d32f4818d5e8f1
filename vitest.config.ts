import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { withShortClasses } from './src/build/short-classes.mjs';

const source = resolve('src');

export default defineConfig({
  // The tests run the expressions that are shipped.
  plugins: [
    {
      name: 'short classes',
      enforce: 'pre',
      transform: (code, id) =>
        resolve(id).startsWith(source) && id.endsWith('.ts') ? withShortClasses(code) : undefined,
    },
  ],
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
