import { setUp } from "../../../src/actions/setUp/setUp";
import { shiftFormula } from "../../../src/sheet/filledFormula";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Raw } from "../../../src/rules/figures/figures";
import { parseA1, toA1 } from "../../../src/sheet/a1";
import { unitAnchor } from "../../../src/workbook/blocks/anchors";
import type { SheetChange } from "../../../src/workbook/drawing/description";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { typeInto } from "../../formula/typeInto";
import { recalculate } from "../../support/libreOffice";
import { madeSheets } from "../../support/madeSheets";
import { typeAt } from "../../support/typeAt";

const now = new Date(2024, 5, 30, 9, 0);

/** What a person may paste over the rules, and what a sheet must then say. */
const figures = {
  "DV-KL": { "D1.value": -1, "D2.value": 0 },
  "DV-8G": { "CN.value": "có rồi" },
  "DV-XS": { "CN.value": "Tốt" },
  "DV-VB": { "D1.value": 12.5, "D1.total": 20, "D2.value": "92%", "D2.total": 100 },
  "DV-CT": { "D1.value": 21, "D1.total": 20, "D2.value": 19, "D2.total": 20 },
  "DV-NL": { notApplicable: "không" },
};
const registration = { registeredOn: "15 tháng 2", title: "Tập thể giỏi" };
const initiatives = [{ title: "Số hóa hồ sơ", date: "30/02/2024", role: "Chính", state: "Xong" }];
const people = [
  {
    name: "Nguyễn Văn An",
    category: "Nhân viên",
    rating: "Tốt",
    trafficViolations: -1,
    violations: 0.5,
    "nominated.D2": "có",
  },
];

/** A rule's condition, written beside the sheet as a formula: where it is true, an entry is taken, or a mark is shown. */
const scratchColumn = 60;

interface Said {
  readonly cell: (anchor: string, row: string, column: string) => Raw;
  readonly conditions: readonly (readonly [string, Raw])[];
}

async function fill(): Promise<Said> {
  const host = XlsxHost.create();
  expect(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Tổng hợp" }] }, { now })).toMatchObject({
    ok: true,
  });
  await typeInto(host, { units: { U01: { figures, initiatives, people } } });
  await typeAt(
    host,
    Object.entries(registration).map(([row, raw]) => [unitAnchor("U01", "unit"), row, "value", raw]),
  );
  const before = await host.read();
  const sheet = before.blocks.get(unitAnchor("U01", "figures"))?.sheet ?? "";
  const keyRows = new Set(
    [...before.blocks.values()].filter((one) => one.sheet === sheet).map(({ range }) => range.row),
  );
  const layout = madeSheets().find((one) => one.kind === "unit")?.layout;
  const rules = [
    ...(layout?.validations ?? []).flatMap(({ range, rule }) =>
      rule.kind === "custom" ? [[`accepts ${toA1(range)}`, rule.formula] as const] : [],
    ),
    ...(layout?.conditionalFormats ?? []).flatMap((format) =>
      format.kind === "formula" && (format.numberFormat?.includes("General;") ?? false)
        ? Array.from({ length: format.range.columns }, (_, across) => {
            // Rules of lists begin at the hidden keys, which look like what stands beneath them.
            const down = keyRows.has(format.range.row) ? 1 : 0;
            const cell = { row: format.range.row + down, column: format.range.column + across };
            return [`marks ${toA1(cell)}`, shiftFormula(format.formula, down, across)] as const;
          })
        : [],
    ),
  ];
  const change: SheetChange = {
    action: "update",
    name: sheet,
    blocks: rules.map(([, formula], index) => ({
      row: 100 + index,
      column: scratchColumn,
      contents: [[{ formula, value: "" }]],
    })),
    links: [],
  };
  const range = { row: 100, column: scratchColumn, rows: rules.length, columns: 1 };
  await host.apply({ sheets: [change], names: [{ name: "TD_SCRATCH", sheet, range }] });
  const [saved] = await recalculate([{ name: "phiếu.xlsx", bytes: await host.save() }]);
  const { blocks } = await (await XlsxHost.open(saved?.bytes ?? new Uint8Array())).read();
  return {
    cell: (anchor, row, column) => {
      const { cells = [] } = blocks.get(anchor) ?? {};
      const at = (cells[0] ?? []).findIndex(({ value }) => value === column);
      return cells.find(([key]) => key?.value === row)?.[at]?.value ?? null;
    },
    conditions: rules.map(([name], index) => [name, blocks.get("TD_SCRATCH")?.cells[index]?.[0]?.value ?? null]),
  };
}

let said: Said;
beforeAll(async () => {
  said = await fill();
});

const statusOf = (target: string, period: string): Raw =>
  said.cell(unitAnchor("U01", "figures"), target, `${period}.status`);

describe("a sheet that is filled in LibreOffice, without the add-in", () => {
  it.each([
    ["a negative number", "DV-KL", "D1"],
    ["a choice that is none", "DV-8G", "CN"],
    ["a grade that is none", "DV-XS", "CN"],
    ["a fraction of a count", "DV-VB", "D1"],
    ["a text for a number", "DV-VB", "D2"],
    ["a part above its total", "DV-CT", "D1"],
    ["a mark that means nothing", "DV-NL", "CN"],
  ])("says that %s is wrong, in words", (_, target, period) => {
    expect(statusOf(target, period)).toBe("Sai số liệu");
  });

  it("judges what is right beside what is wrong", () => {
    expect([statusOf("DV-KL", "D2"), statusOf("DV-CT", "D2")]).toEqual(["Đạt", "Đạt"]);
  });

  it("says at its head how many cells are wrong and missing, and where", () => {
    const unit = unitAnchor("U01", "unit");
    expect(said.cell(unit, "state", "label")).toBe("17 ô sai; thiếu 1 ô đến nay, 6 ô cả năm; Chưa đăng ký");
    expect(said.cell(unit, "missing", "label")).toBe(
      "Chưa có đăng ký: số và ngày văn bản ở phần A. " +
        "Còn phải nhập trong năm: Năng lực, cải cách HC; Hình tượng công chức; Cải tiến lề lối làm việc; " +
        "Văn bản sớm hạn. " +
        "Cần sửa: Năng lực, cải cách HC; Kỷ luật, quy chế; Ngày làm việc 8 giờ; Hoàn thành xuất sắc; Văn bản đúng hạn; Đầu công việc. " +
        "Phần A, C, D có 10 ô sai. ",
    );
  });

  it("refuses by its rules what was pasted over them, and takes what is right", () => {
    const accepted = said.conditions.filter(([name]) => name.startsWith("accepts"));
    // DV-VB: 12,5 of 20 and a text of 100; DV-CT: 21 of 20, then 19 of 20. A total below its part is refused too.
    const byRow = new Map<number, Raw[]>();
    for (const [name, value] of accepted) {
      const row = parseA1(name.replace("accepts ", ""))?.row ?? 0;
      byRow.set(row, [...(byRow.get(row) ?? []), value]);
    }
    const rows = [...byRow].sort(([one], [other]) => one - other).map(([, values]) => values);
    expect(rows).toEqual([
      [false, true, false, true],
      [false, false],
      [false, false, true, true],
    ]);
  });

  it("marks with a word or a sign each entry of the registration and the lists that counts for nothing", () => {
    const marked = said.conditions.filter(([name, value]) => name.startsWith("marks") && value === true);
    // Day and title of the unit; role, state and day of the initiative; category, rating, two violations and the
    // nomination of the person.
    expect(marked).toHaveLength(10);
  });
});
