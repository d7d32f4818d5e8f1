#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/ccht.js', import.meta.url))) {
  const { start } = await import('../dist/ccht.js');
  await start();
} else {
  process.stderr.write(
    'ccht chưa được dựng: chạy npm ci && npm run build (not built yet: run npm ci && npm run build)\n',
  );
  process.exitCode = 2;
}
