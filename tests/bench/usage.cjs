/** Told to a process by `--require`: at its end it writes what it took, as the last line of its errors. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeSync(2, `\n${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS })}`);
});
