// Preloaded (node --import) into a measured process: at its end writes its peak resident memory, in KB, to the file
// that BENCH_PEAK names. Linux counts the memory of the process that started this one into maxRSS; VmHWM is its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const target = process.env.BENCH_PEAK;
const status = '/proc/self/status';
if (target !== undefined) {
  process.on('exit', () => {
    const own = existsSync(status) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
    writeFileSync(target, own ?? String(process.resourceUsage().maxRSS));
  });
}
