import { harmlessLine } from "./harmlessText";
import type { Terminal } from "./surroundings";

/** A terminal that is given harmless lines alone, whatever they are made of: cells, names of files, words of the system. */
export const harmlessTerminal = ({ out, note, progress, finish }: Terminal): Terminal => ({
  out: (lines) => {
    out(lines.map(harmlessLine));
  },
  note: (lines) => {
    note(lines.map(harmlessLine));
  },
  ...(finish === undefined ? {} : { finish }),
  ...(progress === undefined
    ? {}
    : {
        progress: (text) => {
          progress(text === null ? null : harmlessLine(text));
        },
      }),
});
