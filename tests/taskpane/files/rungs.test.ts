/** @jest-environment jsdom */
import type { OutFile } from "../../../src/taskpane/files/outFile";
import { ladderFor, rungs } from "../../../src/taskpane/files/rungs";

const paper: OutFile = { name: "to-trinh.docx", type: "docx", bytes: new Uint8Array([1]), html: "<p>TỜ TRÌNH</p>" };
const whole: OutFile = { name: "van-ban.zip", type: "zip", bytes: new Uint8Array([1]) };

const opening = (ok: boolean): OutFile => ({
  ...{ name: "phieu.xlsx", type: "xlsx", bytes: new Uint8Array([1]) },
  open: () => Promise.resolve({ ok }),
});

/** What Office.js says of the program around the pane. */
const runsIn = (platform: string): void => {
  Object.assign(globalThis, { Office: { context: { platform }, PlatformType: { Mac: "Mac", iOS: "iOS", PC: "PC" } } });
};
const saves = (): void => {
  Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException("", "AbortError")) });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(window, "showSaveFilePicker");
});

describe("the ladder of files", () => {
  it("begins with a link, and asks where to save only where the browser can", () => {
    expect(ladderFor(paper)).toEqual(["download", "copy", "byHand"]);
    saves();
    runsIn("PC");
    expect(ladderFor(paper)).toEqual(["download", "saveAs", "copy", "byHand"]);
    expect(ladderFor(whole)).toEqual(["download", "saveAs"]);
  });

  it.each(["Mac", "iOS"])("begins with the clipboard where links do nothing and say nothing of it: %s", (platform) => {
    runsIn(platform);
    expect(ladderFor(paper)).toEqual(["copy", "download", "byHand"]);
    expect(ladderFor(whole)).toEqual(["download"]);
  });

  it("opens a workbook where nothing else took it, and first where links do nothing", async () => {
    saves();
    expect(ladderFor(opening(true))).toEqual(["download", "saveAs", "openBook"]);
    runsIn("Mac");
    expect(ladderFor(opening(true))).toEqual(["openBook", "download", "saveAs"]);
    expect(await rungs.openBook.hand(opening(true))).toBe("done");
    expect(await rungs.openBook.hand(opening(false))).toBe("failed");
  });

  it("tells a user who chose no place from a browser that refuses", async () => {
    saves();
    expect(await rungs.saveAs.hand(paper)).toBe("cancelled");
    Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException("", "SecurityError")) });
    expect(await rungs.saveAs.hand(paper)).toBe("failed");
  });
});
