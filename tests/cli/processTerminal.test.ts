import { Writable } from "node:stream";
import { processTerminal, type Stream } from "../../src/cli/processTerminal";

/** A stream that takes so many writes and then fails for good. */
const failing = (after: number, code: string): Stream & { readonly written: string[] } => {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      if (written.length >= after) done(Object.assign(new Error(code), { code }));
      else {
        written.push(text);
        done();
      }
    },
  });
  return Object.assign(stream as unknown as Stream, { written });
};

describe("the terminal of the process", () => {
  it("tells that all arrived", async () => {
    const [out, note] = [failing(9, ""), failing(9, "")];
    const terminal = processTerminal(out, note);
    terminal.out(["a", "b"]);
    terminal.note(["c"]);
    expect(await terminal.finish?.()).toBeNull();
    expect([out.written.join(""), note.written]).toEqual(["a\nb\n", ["c\n"]]);
  });

  it.each(["EPIPE", "ENOSPC"])("tells of %s and writes no more, where others would end in a stack", async (code) => {
    const out = failing(1, code);
    const terminal = processTerminal(out, failing(9, ""));
    terminal.out(["first"]);
    terminal.out(["lost"]);
    expect(await terminal.finish?.()).toBe(code);
    terminal.out(["later"]);
    expect(await terminal.finish?.()).toBe(code);
    expect(out.written).toEqual(["first\n"]);
  });

  it("does without standard error", async () => {
    const terminal = processTerminal(failing(9, ""), failing(0, "EPIPE"));
    terminal.note(["nobody hears it"]);
    terminal.out(["results"]);
    expect(await terminal.finish?.()).toBeNull();
  });

  it("shows passing lines to people alone", () => {
    expect(processTerminal(failing(9, ""), failing(9, ""))).not.toHaveProperty("progress");
    const watched = Object.assign(failing(9, ""), { isTTY: true as const });
    processTerminal(failing(9, ""), watched).progress?.("1/4");
    expect(watched.written).toEqual(["\r\u001B[K1/4"]);
  });
});
