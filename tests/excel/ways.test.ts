import { HostError } from "../../src/actions/port/hostError";
import { onFiguresChanged, type FiguresChange } from "../../src/excel/excelEvents";
import type { ExcelHost } from "../../src/excel/excelHost";
import type { WorkbookChange } from "../../src/workbook/drawing/description";
import { sample } from "../contract/sample";
import { startExcel, stopExcels } from "../support/bothHosts";
import { inspectStandIn } from "../support/inspectStandIn";
import { localeOf } from "../support/localeOf";

afterEach(stopExcels);

const sheet = "01 Phòng Tổng hợp";
const writes: WorkbookChange = {
  sheets: [
    { action: "update", name: sheet, blocks: [{ row: 0, column: 1, contents: [["Phòng Hành chính"]] }], links: [] },
  ],
  names: [],
};
const thrownBy = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

describe("an Excel that refuses", () => {
  it("to merge while a chart is selected: it is told what to do, and another try makes the whole", async () => {
    const kind = await startExcel();
    await kind.host.apply(sample);
    const { host, standIn } = await startExcel({ traits: ["mergeUnderChart"] });
    expect(await thrownBy(host.apply(sample))).toMatchObject({ code: "notInFront", sheet });
    expect(localeOf("vi").failures.notInFront).toContain("đang chọn một biểu đồ");
    standIn.model.traits.clear();
    await host.apply(sample);
    expect(await inspectStandIn(standIn.model)).toEqual(await inspectStandIn(kind.standIn.model));
  });

  it("and does not say why: nothing is guessed of passwords, and the sheet stays as it was", async () => {
    const { host, standIn } = await startExcel();
    await host.apply(sample);
    const there = standIn.model.sheet(sheet);
    if (there.protection !== null) there.protection = { ...there.protection, password: "của người khác" };
    const before = await inspectStandIn(standIn.model);
    expect(await thrownBy(host.apply(writes))).toMatchObject({ code: "protectedByOther", sheet });
    standIn.model.traits.add("generalExceptionIsAnything");
    expect(await thrownBy(host.apply(writes))).toMatchObject({ code: "notInFront", sheet });
    expect(localeOf("vi").failures.notInFront).toContain("không nói lý do");
    expect(await inspectStandIn(standIn.model)).toEqual(before);
  });
});

describe("an Excel that tells", () => {
  /** What is told of while some work is done. */
  async function heard(
    traits: Parameters<typeof startExcel>[0],
    work: (host: ExcelHost, type: Types) => Promise<unknown>,
  ) {
    const { host, standIn } = await startExcel({ ...traits, firstSheet: sheet });
    const told: FiguresChange[] = [];
    await onFiguresChanged((change) => told.push(change), standIn.Excel);
    await work(host, standIn);
    await standIn.settle();
    return told.map(({ address, own }) => [address, own]);
  }
  type Types = Awaited<ReturnType<typeof startExcel>>["standIn"];

  it("of formats as of cells: of ours it says that they are ours, and nobody checks again for them", async () => {
    const paints: WorkbookChange = {
      sheets: [
        {
          ...{ action: "update", name: sheet, blocks: [], links: [] },
          styles: [{ range: { row: 1, column: 1, rows: 1, columns: 1 }, style: "status" }],
        },
      ],
      names: [],
    };
    expect(await heard({}, (host) => host.apply(paints))).toEqual([]);
    const told = await heard({ traits: ["formatsAreChanges"] }, (host) => host.apply(paints));
    expect(new Set(told.map(([, own]) => own))).toEqual(new Set([true]));
  });

  it("nothing of picks from lists, tells of what is typed all the same", async () => {
    const enters = async (_host: ExcelHost, standIn: Types): Promise<void> => {
      await standIn.userPicks(sheet, "A1", "Có");
      await standIn.userTypes(sheet, "A2", "Không");
    };
    expect(await heard({}, enters)).toEqual([["A1", false], ["A2", false]]); // prettier-ignore
    expect(await heard({ traits: ["dropDownSilent"] }, enters)).toEqual([["A2", false]]);
  });
});

it("takes a bare text like a day for one in the order of the region, and ours stay texts", async () => {
  const { host, standIn } = await startExcel({ firstSheet: sheet, traits: ["localDates"] });
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A1").values = [["13/02/2024"]];
    await context.sync();
  });
  const blocks = [{ row: 1, column: 0, contents: [["13/02/2024"]] }];
  await host.apply({ sheets: [{ action: "update", name: sheet, blocks, links: [] }], names: [] });
  const at = (row: number) => standIn.model.sheet(sheet).valueAt(row, 0);
  expect([at(0), at(1)]).toEqual([45_335, "13/02/2024"]);
});

it("refuses a text of more than 255 characters in a formula, as every Excel does", async () => {
  const { host } = await startExcel({ firstSheet: sheet });
  const apply = (length: number): Promise<unknown> =>
    thrownBy(
      host.apply({
        sheets: [
          {
            ...{ action: "update", name: sheet, links: [] },
            blocks: [{ row: 0, column: 0, contents: [[{ formula: `LEN("${"x".repeat(length)}")`, value: length }]] }],
          },
        ],
        names: [],
      }),
    );
  expect(await apply(255)).toBeUndefined();
  expect(await apply(256)).toBeInstanceOf(HostError);
});
