/** Budgets that were missed; the run fails of one. */
export const misses: string[] = [];

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints what was measured beside what it may be. */
export function budget(name: string, value: number, limit: number, direction: "at most" | "at least", unit = ""): void {
  const isKept = direction === "at most" ? value <= limit : value >= limit;
  print(`${isKept ? "kept  " : "MISSED"} ${name}: ${Number(value.toFixed(2))}${unit} (${direction} ${limit}${unit})`);
  if (!isKept) misses.push(name);
}

/** Milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export async function fastestOf(rounds: number, work: () => unknown): Promise<number> {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round += 1) fastest = Math.min(fastest, await timeOf(work));
  return fastest;
}

/** The middle one; NaN of none. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
