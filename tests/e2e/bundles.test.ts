import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builds, ensureBuilds } from "../../src/workbench/serve/builds";

/** What the workbench alone says or is made of. */
const marks = [/univerjs/i, /StandInUnknown/, /stand-in does not know/, /bàn thử/, /workbench/i];

describe("The production bundles", () => {
  beforeAll(() => ensureBuilds());

  it("hold nothing of the workbench", () => {
    const files = readdirSync(builds.pane.folder, { recursive: true }).map(String);
    expect(files.filter((name) => /workbench/i.test(name))).toEqual([]);
    const ours = files.filter((name) => /^[^/\\]+\.(?:js|html)$/.test(name));
    const found = ours.flatMap((name) => {
      const text = readFileSync(join(builds.pane.folder, name), "utf8");
      return marks.filter((mark) => mark.test(text)).map((mark) => `${name}: ${mark.source}`);
    });
    expect(ours.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });

  it("would be found out: the page of the workbench shows the marks", () => {
    const page = readFileSync(join(builds.page.folder, "workbench.js"), "utf8");
    expect(marks.filter((mark) => mark.test(page)).length).toBeGreaterThan(2);
  });
});
