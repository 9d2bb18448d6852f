import { check } from "../../src/actions/check/check";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { figures, units } from "../../src/sample/sampleYear";
import { parseA1 } from "../../src/sheet/a1";
import { startExcel, stopExcels } from "../support/bothHosts";
import { deep } from "../support/deep";
import { done } from "../support/done";
import { expectSame } from "../support/expectSame";
import { inspectStandIn } from "../support/inspectStandIn";
import { endOfYear } from "../support/sampleBook";
import { addressOf, typeAt, valueAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const input = { plan: bundledPlan, units: [{ name: "Phòng Một" }, { name: "Phòng Hai", staff: 20 }] };

afterEach(stopExcels);

/** What an undisturbed set-up leaves, how many actions each of its requests has, and where it puts a figure. */
async function setUpWhole() {
  const { host, standIn } = await startExcel();
  done(await setUp(host, input, endOfYear));
  const requests = [...standIn.counters.requests];
  const figure = await addressOf(host, ["TD_U01_FIGURES", "DV-CT", "D1.value"]);
  return { requests, book: await inspectStandIn(standIn.model), figure };
}

let whole: ReturnType<typeof setUpWhole> | undefined;
const undisturbed = (): ReturnType<typeof setUpWhole> => (whole ??= setUpWhole());

async function disturbed(sync: number, action?: number) {
  const { host, standIn } = await startExcel();
  standIn.failAtSync(sync, "ConnectionFailure", action);
  expect(await setUp(host, input, endOfYear)).toMatchObject({ ok: false, failure: { code: "connectionLost" } });
  return { host, standIn };
}

describe("a set-up that was interrupted", () => {
  it("is completed by running it again, whichever request was lost, as if nothing had happened", async () => {
    const { requests, book } = await undisturbed();
    for (let sync = 1; sync <= requests.length; sync += 1) {
      const { host, standIn } = await disturbed(sync);
      done(await setUp(host, input, endOfYear));
      expectSame({ sync, book: await inspectStandIn(standIn.model) }, { sync, book });
      stopExcels();
    }
  });

  it("is completed wherever in a request the host stopped", async () => {
    const { requests, book } = await undisturbed();
    for (const [index, { actions }] of requests.entries()) {
      if (actions < 50) continue;
      const action = Math.floor(actions * 0.7);
      const { host, standIn } = await disturbed(index + 1, action);
      done(await setUp(host, input, endOfYear));
      expectSame({ index, action, book: await inspectStandIn(standIn.model) }, { index, action, book });
      stopExcels();
    }
  });

  it("keeps what somebody typed before it was run again", async () => {
    const { requests } = await undisturbed();
    const { host } = await disturbed(requests.length, (requests.at(-1)?.actions ?? 0) - 2);
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.value", 12]]);
    done(await setUp(host, input, endOfYear));
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "D1.value"])).toBe(12);
  });
});

const entries: readonly Entry[] = [
  ["TD_COUNCIL_OCCASIONS", "members", "D1", 9],
  ["TD_SUMMARY_D1", "U01", "votesFor", 7],
  ["TD_SUMMARY_D1", "U01", "remark", "=ghi chú"],
  ["TD_SUMMARY_D1", "U02", "votesFor", 8],
];
const written = entries.map(([block, row, column]): KeyedCell => [block, row, column]);
const votes = entries.map(([, , , value]) => value);

/** A workbook with a list of two units, on which the council has written. */
async function listed(host: WorkbookHost): Promise<void> {
  const { U01 = {}, U02 = {} } = figures.units;
  done(await setUp(host, { plan: bundledPlan, units: units.slice(0, 2) }, endOfYear));
  done(await enterFigures(host, { units: { U01, U02 } }, endOfYear));
  done(await makeShortlist(host, "D1", endOfYear));
  await typeAt(host, entries);
  done(await makeShortlist(host, "D1", endOfYear));
}

describe("a set-up that was interrupted before any name was there", () => {
  it("leaves a half-made sheet into which somebody typed as it is, says which, and goes on once it has another name", async () => {
    const { requests, figure } = await undisturbed();
    const [sheet = "", place = ""] = figure.split("!");
    const { row, column } = parseA1(place) ?? { row: 0, column: 0 };
    const { host, standIn } = await disturbed(requests.length, Math.floor((requests.at(-1)?.actions ?? 0) * 0.6));
    expect((await host.read()).blocks.size).toBe(0);
    const cell = standIn.model.sheet(sheet);
    cell.setContent(row, column, { value: "gõ dở" });
    const refused = await setUp(host, input, endOfYear);
    expect(refused).toMatchObject({ ok: false, failure: { code: "sheetNameTaken", sheet } });
    expect(cell.contentAt(row, column)).toEqual({ value: "gõ dở" });
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "Giữ lại";
      await context.sync();
    });
    done(await setUp(host, input, endOfYear));
    expect(standIn.model.sheet("Giữ lại").contentAt(row, column)).toEqual({ value: "gõ dở" });
    expect((await host.read()).blocks.get("TD_U01_FIGURES")?.sheet).toBe(sheet);
  });
});

describe("a list and a check that were interrupted", () => {
  it("are made in the same sheets when they are run again", async () => {
    const { host, standIn } = await startExcel();
    done(await setUp(host, input, endOfYear));
    const before = (await host.read()).sheets.map(({ name }) => name);
    standIn.counters.reset();
    done(await check(host, { writeSheet: true }, endOfYear));
    standIn.failAtSync(standIn.counters.syncs, "ConnectionFailure");
    expect(await check(host, { writeSheet: true }, endOfYear)).toMatchObject({ ok: false });
    done(await check(host, { writeSheet: true }, endOfYear));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before);

    // A list that is made for the first time: its sheet is there, unfinished, before its names are.
    standIn.failAtSync(4, "ConnectionFailure");
    expect(await makeShortlist(host, "D1", endOfYear)).toMatchObject({ ok: false });
    done(await makeShortlist(host, "D1", endOfYear));
    const { sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual([before[0], "Tổng hợp Đợt 1", ...before.slice(1)]);
    expect(sheets.filter((sheet) => !sheet.protected).map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("hold what the council wrote wherever Excel ends for good while they are written, and a second run mends all", async () => {
    const { host, standIn } = await startExcel();
    await listed(host);
    const undisturbed = await inspectStandIn(standIn.model);
    standIn.counters.reset();
    done(await makeShortlist(host, "D1", endOfYear));
    expectSame(await inspectStandIn(standIn.model), undisturbed);
    const points = standIn.counters.requests.flatMap(({ actions }, at) =>
      Array.from({ length: actions }, (_, action) => ({ sync: at + 1, action })),
    );
    const writes = standIn.counters.requests.length;
    const last = points.filter(({ sync }) => sync === writes).length;
    // Every point while blocks are set aside and the sheet is cleared, then some of those while it is written, and every one
    // while the names are pointed at what was written; CI takes one of three.
    const near = points
      .filter(
        ({ sync, action }) => sync === writes && (action < 70 ? action > 10 : action % 41 === 0 || action > last - 25),
      )
      .filter((_, at) => at % deep(3, 1) === 0);
    for (const point of near) {
      standIn.dieAtSync(point.sync, point.action);
      await makeShortlist(host, "D1", endOfYear);
      standIn.recover();
      expect({ point, written: await valuesAt(host, written) }).toEqual({ point, written: votes });
    }
    done(await makeShortlist(host, "D1", endOfYear));
    expectSame(await inspectStandIn(standIn.model), undisturbed);

    // What stands beside the lists waits with them.
    const { sheet = "" } = (await host.read()).blocks.get("TD_SUMMARY_D1") ?? {};
    standIn.model.sheet(sheet).setContent(60, 30, { value: "gõ bên cạnh" });
    for (const { sync, action } of [near[Math.floor(near.length / 2)], near.at(-1)].flatMap((point) => point ?? [])) {
      standIn.dieAtSync(sync, action);
      await makeShortlist(host, "D1", endOfYear);
      standIn.recover();
    }
    done(await makeShortlist(host, "D1", endOfYear));
    expect(await valueAt(host, ["TD_SUMMARY_D1_CARRIED", 0, "text"])).toBe("gõ bên cạnh");
    expect(await valuesAt(host, written)).toEqual(votes);
  });
});
