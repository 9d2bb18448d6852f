import type { Progress } from "../../../src/actions/port/workbookHost";
import { exchangeOver } from "../../../src/taskpane/engine/exchange";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { endOfYear } from "../../support/sampleBook";
import { twoUnits } from "../../support/unitFiles";

const empty = (name: string): File => new File([], name);

describe("units' files of the pane's engine", () => {
  it("are read one by one, by names that tell them apart, each unreadable one with its reason", async () => {
    const steps: Progress[] = [];
    const exchange = exchangeOver(await twoUnits.file(), XlsxHost, {
      ...endOfYear,
      onProgress: (step) => steps.push(step),
    });
    const large = Object.assign(empty("lớn.xlsx"), { arrayBuffer: () => Promise.reject(new Error("not asked for")) });
    Object.defineProperty(large, "size", { value: 40 << 20 });
    const read = await exchange.read([empty("phiếu.xlsx"), empty("phie\u0302\u0301u.xlsx"), large]);
    expect(read).toEqual({
      ok: true,
      value: [
        { path: "phiếu.xlsx", failure: { code: "fileEmpty" } },
        { path: "phiếu.xlsx (2)", failure: { code: "fileEmpty" } },
        { path: "lớn.xlsx", failure: { code: "fileTooLarge" } },
      ],
    });
    expect(steps).toEqual([
      { done: 1, total: 3, sheet: "phiếu.xlsx" },
      { done: 2, total: 3, sheet: "phiếu.xlsx (2)" },
      { done: 3, total: 3, sheet: "lớn.xlsx" },
    ]);
  });

  it.each(["read", "makeFiles"] as const)("are stopped between two files by who asks for it: %s", async (what) => {
    const stop = new AbortController();
    const steps: Progress[] = [];
    const exchange = exchangeOver(await twoUnits.file(), XlsxHost, {
      ...endOfYear,
      signal: stop.signal,
      onProgress: (step) => {
        steps.push(step);
        stop.abort();
      },
    });
    const done =
      what === "read" ? await exchange.read([empty("1.xlsx"), empty("2.xlsx")]) : await exchange.makeFiles({});
    expect(done).toEqual({ ok: false, failure: { code: "cancelled" } });
    expect(steps).toHaveLength(1);
  });

  it("are not made with a password that no file can be locked with, though Excel takes it", async () => {
    const exchange = exchangeOver(await twoUnits.file(), XlsxHost, endOfYear);
    expect(await exchange.makeFiles({ password: "mật khẩu" })).toEqual({
      ok: false,
      failure: { code: "passwordNotPlain" },
    });
  });
});
