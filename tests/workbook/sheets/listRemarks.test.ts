import { enterFigures } from "../../../src/actions/setUp/enterFigures";
import { setUp } from "../../../src/actions/setUp/setUp";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../../src/plan/parsing/parsePlan";
import type { Plan } from "../../../src/plan/plan";
import { toA1 } from "../../../src/sheet/a1";
import { unitAnchor } from "../../../src/workbook/blocks/anchors";
import { textOf } from "../../../src/workbook/blocks/book";
import type { RawBlock } from "../../../src/workbook/blocks/raw";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { recalculate, toPdf } from "../../support/libreOffice";
import { editInLibreOffice, text } from "../../support/libreOfficeEdit";
import { linesOf, pdfPages } from "../../support/pdfPages";
import { planInput, targetInput } from "../../support/planInput";

const now = new Date(2024, 5, 30, 9, 0);

const whole = {
  ...{ name: "An", post: "Chuyên viên", category: "Công chức", registrationNo: "1", registeredOn: 45_337 },
  ...{ title: "Lao động tiên tiến", rating: "Hoàn thành nhiệm vụ", trafficViolations: 0, violations: 0 },
};
/** The row after which so many entries are empty: those at the row's end first, whose names are the longest. */
const people = [0, 1, 3, 5, 6, 8].map((empty) =>
  Object.fromEntries(Object.entries(whole).slice(0, Object.keys(whole).length - empty)),
);

function shortPlan(): Plan {
  const year = { from: "2024-01-01", to: "2024-12-31", sumOf: [] };
  const periods = [{ ...year, id: "CN", name: "Cả năm", occasion: { review: "final", registration: "bars" } as const }];
  const targets = (["unit", "agency"] as const).map((level) => ({
    ...targetInput({ id: level === "unit" ? "DV-A" : "CQ-A", measure: { kind: "count", counted: "việc", minimum: 1 } }),
    ...{ level, entered: ["CN"], judged: ["CN"] },
  }));
  const parsed = parsePlan(planInput(targets, { periods }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.plan;
}

async function filled(plan: Plan): Promise<XlsxHost> {
  const host = XlsxHost.create();
  expect(await setUp(host, { plan, units: [{ name: "Phòng Một" }] }, { now })).toMatchObject({ ok: true });
  const initiatives = [{ title: "Một" }, { title: "Hai", date: 45_400 }];
  expect(await enterFigures(host, { units: { U01: { people, initiatives } } }, { now })).toMatchObject({
    ok: true,
    value: { unknown: [] },
  });
  return host;
}

async function blockOf(host: XlsxHost, part: "people" | "initiatives"): Promise<RawBlock> {
  const block = (await host.read()).blocks.get(unitAnchor("U01", part));
  if (block === undefined) throw new Error(`no ${part}`);
  return block;
}

function remarksOf(block: RawBlock): readonly string[] {
  return (block.cells[0] ?? []).flatMap(({ value: key }, column) =>
    typeof key === "string" && key.startsWith("remark.")
      ? block.cells.slice(1).map((row) => textOf(row[column]?.value ?? null))
      : [],
  );
}

describe.each([
  ["three periods", () => bundledPlan],
  ["one period", shortPlan],
])("what a unit's sheet of %s says of the rows of its lists", (_, planOf) => {
  it("is in the file as a spreadsheet calculates it, and is printed whole", async () => {
    const host = await filled(planOf());
    const bytes = await host.save();
    const carried = [...remarksOf(await blockOf(host, "people")), ...remarksOf(await blockOf(host, "initiatives"))];
    const [saved] = await recalculate([{ name: "a.xlsx", bytes }]);
    const again = await XlsxHost.open(saved?.bytes ?? new Uint8Array());
    const calculated = [
      ...remarksOf(await blockOf(again, "people")),
      ...remarksOf(await blockOf(again, "initiatives")),
    ];
    const said = carried.filter((remark) => remark !== "");
    expect(carried).toEqual(calculated);
    expect(said).toEqual(expect.arrayContaining(["Không còn", "8 ô", "vi phạm khác"]));
    expect(said).toHaveLength(people.length + 3);
    const [pdf] = await toPdf([{ name: "a.xlsx", bytes }]);
    const pages = await pdfPages(pdf?.bytes ?? new Uint8Array());
    const lines = pages.flatMap((page) => linesOf(page).map((line) => line.map((word) => word.text).join(" ")));
    expect(said.filter((remark) => !lines.some((line) => line.includes(remark)))).toEqual([]);
  });
});

describe("a remark over which somebody wrote", () => {
  it("is left as it is when figures are loaded", async () => {
    const host = await filled(bundledPlan);
    const { range, cells, sheet } = await blockOf(host, "people");
    const column = range.column + (cells[0] ?? []).findIndex(({ value }) => value === "remark.empty");
    const bytes = await editInLibreOffice(await host.save(), [
      `sheet = doc.Sheets.getByName(${text(sheet)})`,
      `sheet.unprotect("")`,
      `sheet.getCellRangeByName(${text(toA1({ row: range.row + 2, column }))}).setString(${text("đã hỏi lại")})`,
    ]);
    const typed = await XlsxHost.open(bytes);
    expect(
      await enterFigures(typed, { units: { U01: { people: [{}, { post: "Trưởng phòng" }] } } }, { now }),
    ).toMatchObject({ ok: true });
    expect(remarksOf(await blockOf(typed, "people"))[1]).toBe("đã hỏi lại");
  });
});
