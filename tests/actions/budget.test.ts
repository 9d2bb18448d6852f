import { check } from "../../src/actions/check/check";
import { LiveCheck } from "../../src/actions/check/liveCheck";
import { collect, type GivenFile } from "../../src/actions/exchange/collect";
import { markUnits } from "../../src/actions/exchange/markUnits";
import type { Progress, WorkbookHost } from "../../src/actions/port/workbookHost";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { isPlanAnchor } from "../../src/workbook/blocks/anchors";
import type { RawBlock, RawCell, RawWorkbook } from "../../src/workbook/blocks/raw";
import { units } from "../../src/sample/sampleYear";
import type { StandInOptions } from "../../src/workbench/host/hostNode";
import { startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { expectSame } from "../support/expectSame";
import { inspectStandIn } from "../support/inspectStandIn";
import type { InspectedWorkbook } from "../contract/inspected";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valuesAt } from "../support/typeAt";
import { sendFiles } from "../support/unitFiles";
import { wordsForResults } from "../support/wordsForResults";

const megabyte = 1_000_000;
type Made = Awaited<ReturnType<typeof setUpOf>>;

/** Of a unit that the sample has not, too. */
const nameOf = (at: number): string => units[at]?.name ?? `Đơn vị số ${at + 1}`;

/** The sample's units, then as many more as are asked for. */
async function setUpOf(count: number, options: StandInOptions = {}) {
  const { host, standIn } = await startExcel(options);
  const list = Array.from({ length: count }, (_, at) => units[at] ?? { name: nameOf(at), staff: 8 });
  const { made } = done(await setUp(host, { plan: bundledPlan, units: list }, endOfYear));
  const { syncs, requestBytes, largestRequest } = standIn.counters;
  return { host, standIn, sheets: made.length, syncs, requestBytes, largestRequest };
}

/** Every sheet but that of the findings; what a formula shows may follow it. */
const others = ({ sheets }: InspectedWorkbook) =>
  sheets
    .filter(({ name }) => name !== "Kiểm tra")
    .map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([at, { value, ...cell }]) => [
          at,
          cell.formula === undefined ? { ...cell, value } : cell,
        ]),
      ),
    }));

/** A file of a unit as if it were another's: of whom its cells and names tell. The plan in it is nobody's. */
function ofOther({ blocks, ...raw }: RawWorkbook, say: (text: string) => string): RawWorkbook {
  const said = ({ value }: RawCell): RawCell => ({ value: typeof value === "string" ? say(value) : value });
  const other = ({ name, sheet, range, cells }: RawBlock): RawBlock => ({
    ...{ name: say(name), sheet: say(sheet), range },
    cells: cells.map((line) => line.map(said)),
  });
  const all = [...blocks.values()].map((block) => (isPlanAnchor(block.name) ? block : other(block)));
  return { ...raw, blocks: new Map(all.map((block) => [block.name, block])) };
}

/** What came back of these units: the file of one of them, answered, as if it were of each. */
async function answersOf(host: WorkbookHost, codes: readonly string[]): Promise<readonly GivenFile[]> {
  const [[code, file] = []] = await sendFiles(host, ["U12"]);
  if (code === undefined || file === undefined) throw new Error("No file of the last unit");
  await typeAt(file, [
    [`TD_${code}_FIGURES`, "DV-CT", "note", "từ tệp"],
    [`TD_${code}_FIGURES`, "DV-CT", "D1.value", 9],
    [`TD_${code}_PEOPLE`, 0, "name", "Người Mới"],
  ]);
  const raw = await file.readCopied();
  const { savedAt } = file;
  return codes.map((unit, at) => {
    const say = (text: string): string => text.replaceAll(code, unit).replaceAll(nameOf(11), nameOf(at));
    return { path: `${unit}.xlsx`, savedAt, raw: ofOther(raw, say) };
  });
}

afterAll(stopExcels);

describe("the set-up of the plan of 2024", () => {
  const following = new LiveCheck();
  let office: Made;
  let province: Made;
  beforeAll(async () => {
    office = await setUpOf(12);
    province = await setUpOf(200, { engine: wordsForResults });
  });

  it("of 12 units takes at most 4 requests and 0.99 MB, which leaves room in the 1 MB that are allowed", () => {
    expect(office.syncs).toBeLessThanOrEqual(4);
    expect(office.requestBytes).toBeLessThanOrEqual(0.99 * megabyte);
  });

  it("of 200 units makes every sheet and sends no request over 1 MB", () => {
    expect(province.sheets).toBe(office.sheets + 188);
    expect(province.largestRequest).toBeLessThanOrEqual(megabyte);
  });

  it("takes no more requests and bytes a sheet for 200 units than for 12", () => {
    const growth = province.sheets / office.sheets;
    expect(province.requestBytes).toBeLessThanOrEqual(growth * office.requestBytes);
    expect(province.syncs).toBeLessThanOrEqual(growth * office.syncs);
  });

  it("of 200 units is read in answers under 4 MB each, and in hardly more of them than its size asks for", async () => {
    const { host, standIn } = province;
    standIn.counters.reset();
    expect(done(await following.check(host, { writeSheet: false }, endOfYear)).units).toHaveLength(200);
    const answers = standIn.counters.requests.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...answers)).toBeLessThan(4 * megabyte);
    expect(answers.length).toBeLessThanOrEqual(2 + Math.ceil(standIn.counters.responseBytes / (3.4 * megabyte)));
  });

  it("of 200 units is checked again behind an edit in at most 3 requests and 0.2 MB", async () => {
    const { host, standIn } = province;
    const sheet = standIn.model.sheets.find(({ name }) => name.startsWith("117 "));
    if (sheet === undefined) throw new Error("No sheet of unit 117");
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange("D10").values = [["12/ĐK"]];
      await context.sync();
    });
    standIn.counters.reset();
    const { findings } = done(await following.checkChanged(host, new Set([sheet.id]), endOfYear));
    const lacking = findings.filter(({ code, unit }) => code === "registration.missing" && unit === "U117");
    expect(lacking.map(({ cell }) => cell?.address)).not.toContain("D10");
    expect(findings.filter(({ code, unit }) => code === "registration.missing" && unit === "U116")).not.toEqual([]);
    const { syncs, requestBytes, responseBytes } = standIn.counters;
    expect(syncs).toBeLessThanOrEqual(3);
    expect(requestBytes + responseBytes).toBeLessThanOrEqual(0.2 * megabyte);
  });

  it("of 200 units is collected from as many files in at most 30 requests under 1 MB, the broken told by name", async () => {
    const { host, standIn } = province;
    const codes = Array.from({ length: 200 }, (_, at) => `U${String(at + 1).padStart(2, "0")}`);
    const files = await answersOf(office.host, codes);
    const broken: GivenFile = { path: "hỏng.xlsx", failure: { code: "fileTooLarge" } };
    const steps: Progress[] = [];
    const context = { ...endOfYear, onProgress: (step: Progress) => void steps.push(step) };
    standIn.counters.reset();
    const {
      taken,
      left,
      files: told,
    } = done(await collect(host, { files: [...files, broken], conflicts: "theirs", take: true }, context));
    expect({ taken, left }).toEqual({ taken: 600, left: 0 });
    expect(told.flatMap(({ path, state }) => (state === "unit" ? [] : [path]))).toEqual(["hỏng.xlsx"]);
    expect(standIn.counters.syncs).toBeLessThanOrEqual(30);
    expect(standIn.counters.largestRequest).toBeLessThanOrEqual(megabyte);
    // Every unit's sheet, the list of registrations, the index, and what is noted.
    expect(steps.map(({ done: count, total }) => count / total)).toEqual(steps.map((_, at) => (at + 1) / 203));
    const listed = [...(standIn.model.sheets.find(({ name }) => name === "Đăng ký")?.contents.values() ?? [])];
    expect(listed.filter((content) => "value" in content && content.value === "Người Mới")).toHaveLength(200);
  });

  it("is checked in 2 requests, which write nothing", async () => {
    const { host, standIn } = office;
    const before = await inspectStandIn(standIn.model);
    standIn.counters.reset();
    done(await check(host, { writeSheet: false }, endOfYear));
    expect(standIn.counters.syncs).toBe(2);
    expectSame(await inspectStandIn(standIn.model), before);
  });

  it("is checked in 4 requests where the findings are written, and no other sheet is touched", async () => {
    const { host, standIn } = office;
    const before = await inspectStandIn(standIn.model);
    standIn.counters.reset();
    done(await check(host, { writeSheet: true }, endOfYear));
    expect(standIn.counters.syncs).toBe(4);
    const after = await inspectStandIn(standIn.model);
    expectSame(others(after), others(before));
    expect(after.sheets).toHaveLength(before.sheets.length);
    const names = (book: typeof before) => [...book.names].filter(([name]) => !name.endsWith("_CHECK"));
    expect(names(after)).toEqual(names(before));
  });

  it("notes of units' files, the first among them, in 6 requests, and makes the index anew by it alone", async () => {
    const { host, standIn } = office;
    const before = await inspectStandIn(standIn.model);
    standIn.counters.reset();
    done(await markUnits(host, [{ unit: "U01", state: "sent" }], endOfYear));
    expect(standIn.counters.syncs).toBeLessThanOrEqual(6);
    expect(await valuesAt(host, [["TD_INDEX", "U01", "exchange"]])).toEqual(["Đã gửi 31/12/2024 16:30"]);
    const kept = ({ sheets }: InspectedWorkbook) =>
      sheets.filter(({ name }) => name !== "Mục lục" && before.sheets.some((one) => one.name === name));
    expect(kept(await inspectStandIn(standIn.model))).toEqual(kept(before));
  });
});
