// Preloaded by measure.mjs: writes the processor time of this process in ms, its own and the system's for it.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_PROCESSOR, String((user + system) / 1000));
});
