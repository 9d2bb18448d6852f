import { harmlessLine } from "./harmlessText";
import type { Terminal } from "./surroundings";

/** A terminal that is given harmless lines alone, whatever they are made of: cells, names of files, words of the system. */
export const harmlessTerminal = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (lines) => {
    terminal.out(lines.map(harmlessLine));
  },
  note: (lines) => {
    terminal.note(lines.map(harmlessLine));
  },
  ...(terminal.progress === undefined
    ? {}
    : {
        progress: (text) => {
          terminal.progress?.(text === null ? null : harmlessLine(text));
        },
      }),
});
