import { readTarget, sideloadArguments } from "../../src/workbench/serve/sideload";

const address = "https://office-my.sharepoint.com/x/r/Doc.aspx?sourcedoc=1";

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
    const start = sideloadArguments("start", { app: "web", document: address });
    expect(start.slice(0, 5)).toEqual(["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "web"]);
    expect(start.slice(5)).toEqual(["--app", "excel", "--no-debug", "--no-live-reload", "--document", address]);
    expect(sideloadArguments("start", { app: "desktop" })).not.toContain("--document");
    expect(sideloadArguments("stop", { app: "desktop" })).toEqual([
      ...["--yes", "office-addin-debugging@7.0.0", "stop", "manifest.xml", "desktop"],
    ]);
  });
});
