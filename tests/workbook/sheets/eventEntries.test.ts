import { check } from "../../../src/actions/check/check";
import type { WorkbookHost } from "../../../src/actions/port/workbookHost";
import { setUp } from "../../../src/actions/setUp/setUp";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { anchors } from "../../../src/workbook/blocks/anchors";
import { workbookForm } from "../../../src/workbook/blocks/planSource";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { done } from "../../support/done";
import { typeAt, valuesAt, type Entry, type KeyedCell } from "../../support/typeAt";

const units = [{ code: "U01", name: "Phòng Một" }];
const at = (now: Date) => ({ now });
const july = at(new Date(2024, 6, 15, 9));
const event = (id: string, column: string): KeyedCell => [anchors.planEvents, id, column];

const set = async (host: WorkbookHost) => done(await setUp(host, { plan: bundledPlan, units }, july));
const found = async (host: WorkbookHost, now = july) =>
  done(await check(host, { writeSheet: false }, now)).findings.flatMap(
    ({ code, severity, period, place, numbers, mend }) =>
      place.block === "planEvents" && code !== "event.count-disagrees"
        ? [
            {
              code,
              severity,
              period,
              at: `${place.row} ${place.column}`,
              numbers,
              ...(mend === undefined ? {} : { mend }),
            },
          ]
        : [],
  );

describe("what was done on the plan's commemorations", () => {
  let host: XlsxHost;
  const typed: readonly Entry[] = [
    [...event("DANG", "activity"), "Tọa đàm"],
    [...event("DANG", "doneOn"), 45_324],
    [...event("DANG", "evidence"), "=Báo cáo 1"],
    [...event("DOAN", "activity"), "Giao lưu"],
    [...event("HCM", "doneOn"), "17.5.2024"],
    [...event("HCM", "evidence"), "D:\\Ảnh"],
    [...event("AG", "doneOn"), 46_000],
  ];
  beforeAll(async () => {
    host = XlsxHost.create();
    await set(host);
  });

  it("is asked for once a period is over, in one calm line a period", async () => {
    expect(await found(host, at(new Date(2024, 5, 30)))).toEqual([]);
    const untold = { code: "event.untold", severity: "info" };
    expect(await found(host)).toEqual([{ ...untold, period: "D1", at: "DANG activity", numbers: { count: 7 } }]);
    expect((await found(host, at(new Date(2025, 0, 2)))).map(({ period, numbers }) => [period, numbers])).toEqual([
      ["D1", { count: 7 }],
      ["D2", { count: 7 }],
    ]);
  });

  it("is read back with what is wrong or lacks, each at its cell, and kept when the sheet is made anew", async () => {
    await typeAt(host, typed);
    const info = { severity: "info", period: "D1", numbers: {} };
    expect(await found(host)).toEqual([
      { code: "figure.missing", ...info, at: "DOAN doneOn" },
      { code: "evidence.missing", ...info, at: "DOAN evidence" },
      { ...info, code: "date.invalid", severity: "error", at: "HCM doneOn", mend: { value: 45_429 } },
      { ...info, code: "evidence.own-disk", severity: "warning", at: "HCM evidence" },
      { ...info, code: "event.untold", at: "XUAN activity", numbers: { count: 4 } },
      {
        ...{ code: "date.outside-plan", severity: "warning", period: "D2", at: "AG doneOn" },
        numbers: { date: 46_000, from: 45_292, to: 45_657 },
      },
    ]);
    const { blocks } = await host.read();
    const source = blocks.get(anchors.planSource);
    const [[first]] = (source?.cells ?? [[]]) as [[{ readonly value: string }]];
    const older = first.value.replace(`"form":${workbookForm}`, '"form":3');
    const { row = 0, column = 0 } = source?.range ?? {};
    await host.apply({
      sheets: [{ action: "update", name: "Kế hoạch", blocks: [{ row, column, contents: [[older]] }], links: [] }],
      names: [],
    });
    const { repaired, carried } = await set(host);
    expect([repaired.includes("Kế hoạch"), carried]).toEqual([true, []]);
    const cells = typed.map(([block, line, key]): KeyedCell => [block, line, key]);
    expect(await valuesAt(host, cells)).toEqual(typed.map(([, , , raw]) => raw));
  });
});
