import type { Terminal } from "./surroundings";

/** Back to the line's start, and wipe to its end. */
const wipe = "\r\u001B[K";

/** Results on standard output, all else on standard error; passing lines only where a person watches. */
export const processTerminal: Terminal = {
  out: (text) => {
    process.stdout.write(`${text}\n`);
  },
  note: (text) => {
    process.stderr.write(`${text}\n`);
  },
  ...(process.stderr.isTTY
    ? {
        progress: (text: string | null) => {
          process.stderr.write(wipe + (text ?? ""));
        },
      }
    : {}),
};
