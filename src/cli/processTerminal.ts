import type { Terminal } from "./surroundings";

/** Back to the line's start, and wipe to its end. */
const wipe = "\r\u001B[K";

/** What of a stream of the process is used. */
export type Stream = Pick<NodeJS.WriteStream, "write" | "on" | "isTTY">;

const codeOf = (error: NodeJS.ErrnoException): string => error.code ?? error.message;

/** Writes to a stream until it fails, and remembers why. A failure nobody listens to would end the process in a stack. */
class Outlet {
  #lost: string | null = null;

  constructor(private readonly stream: Stream) {
    stream.on("error", (error: NodeJS.ErrnoException) => (this.#lost ??= codeOf(error)));
  }

  write(text: string): void {
    if (this.#lost === null) this.stream.write(text);
  }

  /** The system's code of the first failure once all is written; null where all arrived. */
  finish(): Promise<string | null> {
    if (this.#lost !== null) return Promise.resolve(this.#lost);
    return new Promise((resolve) => {
      this.stream.write("", (error) => resolve(this.#lost ?? (error == null ? null : codeOf(error))));
    });
  }
}

/** Results on standard output, all else on standard error; passing lines only where a person watches. */
export function processTerminal(output: Stream, errors: Stream): Terminal {
  const [out, note] = [new Outlet(output), new Outlet(errors)];
  return {
    out: (lines) => {
      out.write(`${lines.join("\n")}\n`);
    },
    note: (lines) => {
      note.write(`${lines.join("\n")}\n`);
    },
    finish: () => out.finish(),
    ...(errors.isTTY
      ? {
          progress: (text: string | null) => {
            note.write(wipe + (text ?? ""));
          },
        }
      : {}),
  };
}
