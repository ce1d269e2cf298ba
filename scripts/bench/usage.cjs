/**
 * Loaded before a program of Node (`node --require`): writes what the whole process took, threads and all, to the file that
 * BENCH_USAGE names. Nothing outside Node is needed, so it counts the same on every system.
 */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
