import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs the build as `npm run build -- --env ...` does, into a folder of its own, whose path it gives. Rejects where it fails. */
export async function buildProduct(...env: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "build-"));
  const options = [...env, `out=${folder}`].flatMap((option) => ["--env", option]);
  await run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...options]);
  return folder;
}
