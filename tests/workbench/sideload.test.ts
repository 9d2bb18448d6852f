import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { readTarget, sideloadArguments } from "../../src/workbench/serve/sideload";

const address = "https://office-my.sharepoint.com/x/r/Doc.aspx?sourcedoc=1";
const tool = "node_modules/office-addin-debugging/cli.js";

describe("npm run excel", () => {
  it("opens the Excel of the machine where there is one, and says what to do where there is none", () => {
    expect(readTarget([], "win32")).toEqual({ app: "desktop" });
    expect(readTarget(["desktop"], "darwin")).toEqual({ app: "desktop" });
    expect(readTarget([], "linux")).toBe("noDesktop");
  });

  it("opens Excel on the web from everywhere, in a workbook that is shared", () => {
    expect(readTarget(["web", address], "linux")).toEqual({ app: "web", document: address });
    expect(readTarget(["web"], "linux")).toBe("noDocument");
    expect(readTarget(["web", "book.xlsx"], "win32")).toBe("noDocument");
    expect(readTarget(["web", "http://example.vn/a?b=1"], "win32")).toBe("noDocument");
  });

  it("makes room for the tool's parameters in an address without any", () => {
    expect(readTarget(["web", "https://1drv.ms/x/abc"], "linux")).toEqual({
      app: "web",
      document: "https://1drv.ms/x/abc?",
    });
  });

  it("tells how it is used where it is asked for something else", () => {
    for (const args of [["word"], ["desktop", address], ["web", address, "more"]]) {
      expect(readTarget(args, "win32")).toBe("usage");
    }
  });

  it("names the app to Microsoft's tool, without which it opens nothing on the web, and the workbook", () => {
    const start = sideloadArguments("start", { app: "web", document: address }, "linux");
    expect(start.slice(0, 4)).toEqual([tool, "start", "manifest.xml", "web"]);
    expect(start.slice(4)).toEqual(["--app", "excel", "--no-debug", "--no-live-reload", "--document", address]);
    expect(sideloadArguments("start", { app: "desktop" }, "win32")).not.toContain("--document");
    expect(sideloadArguments("stop", { app: "desktop" }, "win32")).toEqual([tool, "stop", "manifest.xml", "desktop"]);
  });

  it("keeps the signs of an address from Windows' command line, which the tool opens it with, and no other's", () => {
    const document = "https://office-my.sharepoint.com/x/Thi%20%C4%91ua%(1).xlsx?a=1&b=^|!";
    const passed = (platform: string) => sideloadArguments("start", { app: "web", document }, platform).at(-1);
    expect(passed("win32")).toBe("https://office-my.sharepoint.com/x/Thi^%20^%C4^%91ua^%^(1^).xlsx?a=1&b=^^^|^!");
    expect(passed("darwin")).toBe(document);
  });

  it("starts a tool that is installed, at the version that package.json names", async () => {
    const stated = JSON.parse(await readFile("package.json", "utf8")) as { devDependencies: Record<string, string> };
    const installed = JSON.parse(await readFile(join(dirname(tool), "package.json"), "utf8")) as { version: string };
    expect(installed.version).toBe(stated.devDependencies["office-addin-debugging"]);
    const { stdout } = await promisify(execFile)(process.execPath, [tool, "start", "--help"]);
    for (const option of ["--app", "--no-debug", "--no-live-reload", "--document"]) expect(stdout).toContain(option);
  });
});
