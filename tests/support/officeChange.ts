import type {
  Block,
  Content,
  ConditionalFormat,
  NameChange,
  RangeRef,
  SheetChange,
  SheetKind,
  SheetLayout,
  Validation,
  WorkbookChange,
} from "../../src/workbook/description";
import type { StyleName } from "../../src/workbook/styles";

const range = (row: number, column: number, rows: number, columns: number): RangeRef => ({
  row,
  column,
  rows,
  columns,
});

type Painted = SheetLayout["styles"][number];
const style = (name: StyleName, row: number, column: number, rows: number, columns: number): Painted => ({
  style: name,
  range: range(row, column, rows, columns),
});

/** Figures of nine targets, twenty initiatives and thirty people: where they stand on a unit's sheet. */
const figures = range(9, 0, 10, 18);
const initiatives = range(23, 0, 21, 8);
const people = range(48, 0, 31, 12);

const unitStyles: Painted[] = [
  style("title", 0, 1, 1, 10),
  style("subtitle", 1, 1, 1, 10),
  style("section", 3, 1, 1, 16),
  style("label", 4, 1, 2, 2),
  style("entryText", 4, 3, 2, 3),
  style("section", 7, 1, 1, 16),
  style("header", 8, 1, 1, 17),
  style("key", 9, 0, 1, 18),
  style("label", 10, 1, 9, 2),
  ...[3, 7].flatMap((first) => [
    style("entryNumber", 10, first, 9, 2),
    style("computedPercent", 10, first + 2, 9, 1),
    style("status", 10, first + 3, 9, 1),
  ]),
  style("computedNumber", 10, 11, 9, 2),
  style("computedPercent", 10, 13, 9, 1),
  style("status", 10, 14, 9, 1),
  style("entryText", 10, 15, 9, 2),
  style("entryChoice", 10, 17, 9, 1),
  style("entryChoice", 12, 3, 2, 1),
  style("computedCentered", 12, 4, 2, 1),
  style("section", 21, 1, 1, 16),
  style("header", 22, 1, 1, 7),
  style("key", 23, 0, 1, 8),
  style("entryText", 24, 1, 20, 2),
  style("entryDate", 24, 3, 20, 1),
  style("entryChoice", 24, 4, 20, 2),
  style("entryText", 24, 6, 20, 2),
  style("section", 46, 1, 1, 16),
  style("header", 47, 1, 1, 11),
  style("key", 48, 0, 1, 12),
  style("entryText", 49, 1, 30, 3),
  style("entryDate", 49, 4, 30, 1),
  style("entryText", 49, 5, 30, 1),
  style("entryChoice", 49, 6, 30, 2),
  style("entryNumber", 49, 8, 30, 2),
  style("entryChoice", 49, 10, 30, 2),
  style("link", 0, 12, 1, 1),
];

const refuse = { style: "stop", title: "Sai số liệu", text: "Nhập một số không âm, ví dụ 92" } as const;
const whole = (at: RangeRef): Validation => ({
  range: at,
  rule: { kind: "decimal", operator: "greaterThanOrEqual", formula1: 0 },
  prompt: { title: "Số liệu", text: "Nhập số; để trống khi chưa có." },
  error: refuse,
});
const choice = (at: RangeRef): Validation => ({
  range: at,
  rule: { kind: "list", values: ["Có", "Không"] },
  error: refuse,
});
const colours = (at: RangeRef, cell: string): ConditionalFormat[] =>
  ["Đạt", "Vượt", "Chưa đạt", "Chưa nhập", "Sai số liệu"].map((status, index) => ({
    kind: "formula",
    range: at,
    formula: `${cell}="${status}"`,
    fill: `#C6EFC${index}`,
    fontColor: "#006100",
  }));

const layoutOf = (styles: Painted[], more: Partial<SheetLayout>): SheetLayout => ({
  tabColor: "#2F5597",
  showGridlines: false,
  columns: [
    { first: 0, count: 1, width: 8, hidden: true },
    { first: 1, count: 1, width: 10 },
    { first: 2, count: 1, width: 40 },
    { first: 3, count: 15, width: 13 },
  ],
  rows: [{ first: 0, count: 1, height: 28 }],
  styles,
  merges: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  protection: {
    allowInsertRows: false,
    allowDeleteRows: false,
    allowFormatRowsAndColumns: true,
    allowSort: false,
    allowAutoFilter: true,
  },
  page: {
    orientation: "landscape",
    titleRows: { first: 8, last: 8 },
    margins: { top: 1.5, right: 1, bottom: 1.5, left: 2 },
    footer: { left: "Kế hoạch 26/KH-VPUBND", center: "&A", right: "Trang &P/&N" },
  },
  ...more,
});

const unitLayout = layoutOf(unitStyles, {
  rows: [
    { first: 0, count: 1, height: 28 },
    ...[9, 23, 48].map((first) => ({ first, count: 1, hidden: true })),
    { first: 10, count: 9, height: 34 },
  ],
  merges: [range(0, 1, 1, 10), range(1, 1, 1, 10)],
  validations: [
    ...[3, 4, 7, 8].map((column) => whole(range(10, column, 9, 1))),
    ...[range(10, 17, 9, 1), range(24, 4, 20, 1), range(24, 5, 20, 1), range(49, 6, 30, 1)].map(choice),
  ],
  conditionalFormats: [6, 10, 14].flatMap((column) =>
    colours(range(10, column, 9, 1), `${["G", "K", "O"][(column - 6) / 4] ?? "G"}11`),
  ),
  freeze: { rows: 9, columns: 3 },
});

const computed = (text: string): Content => ({ formula: text, value: "" });

const statusFormula = (value: string, total: string): Content =>
  computed(
    `IF(AND(${value}="",${total}=""),"Chưa nhập",IF(OR(NOT(ISNUMBER(${value})),NOT(ISNUMBER(${total}))),"Sai số liệu",` +
      `IF(OR(${value}<0,${total}<=0,${value}>${total}),"Sai số liệu",IF(ROUND(${value},3)*100>90*ROUND(${total},3),"Đạt","Chưa đạt"))))`,
  );

function unitBlocks(name: string): Block[] {
  const keys = ["", "id", "name", "D1.value", "D1.total", "D1.result", "D1.status", "D2.value", "D2.total"];
  const lines = Array.from({ length: 9 }, (_, index): Content[] => {
    const row = 11 + index;
    const leaf = (value: string, total: string): Content[] => [
      null,
      null,
      computed(`IF(AND(ISNUMBER(${value}${row}),ISNUMBER(${total}${row})),${value}${row}/${total}${row},"")`),
      statusFormula(`${value}${row}`, `${total}${row}`),
    ];
    return [
      `DV-T${index}`,
      `IV.1.b`,
      `Hoàn thành trên 90% số đầu công việc của đơn vị, nội dung thứ ${index}`,
      ...leaf("D", "E"),
      ...leaf("H", "I"),
      computed(`IF(COUNT(D${row},H${row})=0,"",SUM(D${row},H${row}))`),
      computed(`IF(COUNT(E${row},I${row})=0,"",SUM(E${row},I${row}))`),
      computed(`IF(N(M${row})=0,"",L${row}/M${row})`),
      statusFormula(`L${row}`, `M${row}`),
      null,
      null,
      null,
    ];
  });
  return [
    { row: 0, column: 1, contents: [[`PHIẾU THEO DÕI THI ĐUA: ${name}`]] },
    { row: 1, column: 1, contents: [["Chỉ nhập vào ô màu vàng nhạt."]] },
    { row: 0, column: 12, contents: [["Về mục lục"]] },
    { row: 3, column: 1, contents: [["A. Đơn vị"]] },
    {
      row: 4,
      column: 1,
      contents: [
        ["Tên đơn vị", null, name],
        ["Trưởng đơn vị", null, null],
      ],
    },
    { row: 9, column: 0, contents: [Array.from({ length: 18 }, (_, index) => keys[index] ?? `k${index}`)] },
    { row: 10, column: 0, contents: lines },
    { row: 24, column: 0, contents: Array.from({ length: 20 }, (_, index) => [`I${index}`]) },
    { row: 49, column: 0, contents: Array.from({ length: 30 }, (_, index) => [`P${index}`]) },
  ];
}

const build = (
  kind: SheetKind,
  name: string,
  after: string | null,
  layout: SheetLayout,
  blocks: readonly Block[],
  more: { readonly likeness?: string; readonly links?: SheetChange["links"] } = {},
): SheetChange => ({
  action: "create",
  kind,
  name,
  after,
  visibility: "visible",
  layout,
  blocks,
  links: more.links ?? [],
  ...(more.likeness === undefined ? {} : { likeness: more.likeness }),
});

const unitName = (index: number): string => `${String(index + 1).padStart(2, "0")} Phòng số ${index + 1}`;

function targetSheet(index: number, units: number, after: string): SheetChange {
  const lines = Array.from({ length: units }, (_, unit): Content[] => [
    `U${unit}`,
    unitName(unit),
    ...["D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"].map((column) =>
      computed(`IF('${unitName(unit)}'!${column}${11 + index}="","",'${unitName(unit)}'!${column}${11 + index})`),
    ),
  ]);
  const layout = layoutOf(
    [
      style("title", 0, 1, 1, 10),
      style("header", 5, 1, 1, 13),
      style("key", 6, 0, 1, 14),
      style("labelLink", 7, 1, units, 1),
      style("computedNumber", 7, 2, units, 12),
      ...[4, 8, 12].map((column) => style("computedPercent", 7, column, units, 1)),
      ...[5, 9, 13].map((column) => style("status", 7, column, units, 1)),
    ],
    {
      conditionalFormats: [
        ...colours(range(7, 5, units, 1), "F8"),
        { kind: "dataBar", range: range(7, 4, units, 1), color: "#9DC3E6", minimum: 0, maximum: 1 },
      ],
      freeze: { rows: 6, columns: 2 },
    },
  );
  return build(
    "target",
    `DV-T${index} Chỉ tiêu`,
    after,
    layout,
    [
      { row: 0, column: 1, contents: [[`Chỉ tiêu ${index}: trên 90%`]] },
      { row: 7, column: 0, contents: lines },
    ],
    {
      links: Array.from({ length: units }, (_, unit) => ({
        row: 7 + unit,
        column: 1,
        name: unitAnchor(unit, "FIGURES"),
      })),
    },
  );
}

const unitAnchor = (unit: number, block: string): string => `TD_U${String(unit + 1).padStart(2, "0")}_${block}`;

const indexSheet = (units: number): SheetChange =>
  build(
    "index",
    "Mục lục",
    null,
    layoutOf(
      [
        style("title", 0, 1, 1, 6),
        style("text", 2, 1, 5, 6),
        style("header", 9, 1, 1, 6),
        style("labelLink", 10, 1, units, 1),
        style("computedPercent", 10, 2, units, 4),
        style("total", 10 + units, 1, 1, 6),
      ],
      { conditionalFormats: colours(range(10, 6, units, 1), "G11") },
    ),
    [
      { row: 0, column: 1, contents: [["SỔ THEO DÕI THI ĐUA NĂM 2024"]] },
      {
        row: 10,
        column: 1,
        contents: Array.from({ length: units }, (_, unit): Content[] => [
          unitName(unit),
          computed(`COUNTA('${unitName(unit)}'!D11:E19)/18`),
        ]),
      },
    ],
    {
      links: Array.from({ length: units }, (_, unit) => ({
        row: 10 + unit,
        column: 1,
        name: unitAnchor(unit, "UNIT"),
      })),
    },
  );

/**
 * A set-up of the size of a real one: an index, `units` sheets that are alike (figures, initiatives, people), nine sheets a
 * target with a line a unit, and five names a unit.
 */
export function officeChange(units: number): WorkbookChange {
  const unitSheets = Array.from({ length: units }, (_, unit) =>
    build("unit", unitName(unit), unit === 0 ? "Mục lục" : unitName(unit - 1), unitLayout, unitBlocks(unitName(unit)), {
      likeness: "unit",
      links: [
        { row: 0, column: 12, sheet: "Mục lục", cell: { row: 0, column: 0 }, tip: "Về mục lục" },
        { row: 0, column: 1, name: unitAnchor(unit, "FIGURES") },
      ],
    }),
  );
  const last = unitName(units - 1);
  const names = Array.from({ length: units }, (_, unit): NameChange[] => [
    { name: unitAnchor(unit, "UNIT"), sheet: unitName(unit), range: range(4, 1, 2, 5) },
    { name: unitAnchor(unit, "FIGURES"), sheet: unitName(unit), range: figures },
    { name: unitAnchor(unit, "INITIATIVES"), sheet: unitName(unit), range: initiatives },
    { name: unitAnchor(unit, "PEOPLE"), sheet: unitName(unit), range: people },
  ]);
  return {
    sheets: [
      indexSheet(units),
      ...unitSheets,
      ...Array.from({ length: 9 }, (_, index) =>
        targetSheet(index, units, index === 0 ? last : `DV-T${index - 1} Chỉ tiêu`),
      ),
    ],
    names: names.flat(),
    activate: "Mục lục",
  };
}
