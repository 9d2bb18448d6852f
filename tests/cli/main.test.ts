import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const start = (...argv: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(root, "src", "cli", "main.ts"), ...argv], {
    cwd: root,
    encoding: "utf8",
  });

describe("the program itself", () => {
  it("ends with 2, says why on standard error, and keeps standard output clean", () => {
    const { status, stdout, stderr } = start("check", "không-có.xlsx", "--json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("không-có.xlsx");
  });

  it("ends with 0 after its help", () => {
    const { status, stdout } = start("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("shortlist");
  });
});
