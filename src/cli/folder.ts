import { mkdir } from "node:fs/promises";
import type { Attempt, CommandContext } from "./command";
import { say } from "./say";

/** The folder, made where there is none. */
export async function folderAt(path: string, { words: { own } }: CommandContext): Promise<Attempt<null>> {
  try {
    await mkdir(path, { recursive: true });
    return { ok: true, value: null };
  } catch {
    return { ok: false, lines: [say(own.notAFolder, { path })] };
  }
}
