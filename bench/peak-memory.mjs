// Preloaded (node --import) into a measured process: at its end writes its peak resident memory, in KB, to the file
// that BENCH_PEAK names.
import { writeFileSync } from 'node:fs';

const target = process.env.BENCH_PEAK;
if (target !== undefined) {
  process.on('exit', () => writeFileSync(target, String(process.resourceUsage().maxRSS)));
}
