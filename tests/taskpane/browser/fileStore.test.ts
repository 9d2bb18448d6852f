/** @jest-environment node */
import { check } from "../../../src/actions/check/check";
import { setUp } from "../../../src/actions/setUp/setUp";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { FileStore } from "../../../src/taskpane/browser/fileStore";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { done } from "../../support/done";
import { partsOf } from "../../support/fileParts";

const now = new Date(2024, 4, 29, 9);
const request = { plan: bundledPlan, units: [{ name: "Phòng Tổng hợp" }] };
const newStore = (): FileStore =>
  new FileStore({ open: (bytes) => XlsxHost.open(bytes), create: () => XlsxHost.create() });
const chosen = (bytes: Uint8Array | string, name: string) => ({
  file: new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name),
  place: null,
});

describe("the file that the page works on", () => {
  const store = newStore();
  let whole = new Uint8Array();

  beforeAll(async () => {
    expect(store.bytes()).toBeNull();
    done(await setUp(store.host(), request, { now }));
    whole = new Uint8Array(store.bytes() ?? []);
  });

  it("is at hand as soon as it changed, under a name that no file has", () => {
    expect(store.state()).toMatchObject({ opened: null, changed: true, next: "thi-dua.xlsx" });
    store.downloaded();
    expect(store.state()).toMatchObject({ opened: "thi-dua.xlsx", changed: false, next: "thi-dua (2).xlsx" });
  });

  it("is not changed by what only reads it, and is by what writes", async () => {
    const other = newStore();
    expect(await other.open(chosen(whole, "sổ.xlsx"))).toEqual({ ok: true, value: null });
    expect(other.state()).toMatchObject({ opened: "sổ.xlsx", changed: false, next: "sổ (2).xlsx" });
    done(await check(other.host(), { writeSheet: false }, { now }));
    expect(other.state().changed).toBe(false);
    done(await check(other.host(), { writeSheet: true }, { now }));
    expect(other.state().changed).toBe(true);
  });

  it("stays as it was where an action is stopped in its middle, whether it was new or opened", async () => {
    const stopped = async (one: FileStore): Promise<void> => {
      const stopping = new AbortController();
      const result = await setUp(
        one.host(),
        { ...request, units: [{ name: "Phòng Tổng hợp" }, { name: "Phòng Kinh tế" }] },
        { now, signal: stopping.signal, onProgress: ({ done: sheets }) => sheets > 1 && stopping.abort() },
      );
      expect(result).toMatchObject({ ok: false, failure: { code: "cancelled" } });
      expect(one.state().changed).toBe(false);
    };
    const fresh = newStore();
    await stopped(fresh);
    expect((await fresh.host().read()).blocks.size).toBe(0);
    done(await setUp(fresh.host(), request, { now }));
    expect(partsOf(fresh.bytes() ?? new Uint8Array())).toEqual(partsOf(whole));

    const opened = newStore();
    await opened.open(chosen(whole, "sổ.xlsx"));
    await stopped(opened);
    expect(await opened.host().read()).toEqual(await (await XlsxHost.open(whole)).read());
  });

  it("stays open where another cannot be read, or is too large to be", async () => {
    const { turn } = store.state();
    expect(await store.open(chosen("không phải sổ", "x.xlsx"))).toMatchObject({ failure: { code: "fileNotXlsx" } });
    const large = { file: { size: 40 << 20, name: "x.xlsx" } as File, place: null };
    expect(await store.open(large)).toMatchObject({ failure: { code: "fileTooLarge" } });
    expect(store.state().turn).toBe(turn);
  });

  it("shows the cell that is asked for with those around it, hidden keys left out, until the file changes", async () => {
    const one = newStore();
    await one.open(chosen(whole, "sổ.xlsx"));
    const { blocks } = await one.host().read();
    const block = blocks.get("TD_U01_FIGURES");
    if (block === undefined) throw new Error("no figures");
    const { row, column } = block.range;
    const last = { row: row + block.range.rows - 1, column: column + 1 };
    await one.host().goTo(block.sheet, last);
    const { sight } = one.state().shown ?? {};
    const own = sight?.rows[sight.own.row];
    expect(own?.number).toBe(last.row + 1);
    expect(own?.cells[sight?.own.column ?? 0]?.value).toBe(block.cells.at(-1)?.[1]?.value);
    // The column of the keys before it is hidden, and nothing stands further left.
    expect(sight?.columns).toEqual(["B", "C", "D"]);
    done(await check(one.host(), { writeSheet: true }, { now }));
    expect(one.state().shown).toBeNull();
  });

  it("says where a sheet is not there", async () => {
    await expect(store.host().goTo("Không có", { row: 0, column: 0 })).rejects.toMatchObject({ code: "notFound" });
  });
});
