import type {
  Block,
  Content,
  ConditionalFormat,
  RangeRef,
  SheetChange,
  SheetKind,
  SheetLayout,
  Validation,
} from "../../src/workbook/drawing/description";
import type { StyleName } from "../../src/workbook/drawing/styles";

export const range = (row: number, column: number, rows: number, columns: number): RangeRef => ({
  row,
  column,
  rows,
  columns,
});

export type Painted = SheetLayout["styles"][number];
export const style = (name: StyleName, row: number, column: number, rows: number, columns: number): Painted => ({
  style: name,
  range: range(row, column, rows, columns),
});

const refuse = { style: "stop", title: "Sai số liệu", text: "Nhập một số không âm, ví dụ 92" } as const;
export const whole = (at: RangeRef): Validation => ({
  range: at,
  rule: { kind: "decimal", operator: "greaterThanOrEqual", formula1: 0 },
  prompt: { title: "Số liệu", text: "Nhập số; để trống khi chưa có." },
  error: refuse,
});
export const choice = (at: RangeRef): Validation => ({
  range: at,
  rule: { kind: "list", values: ["Có", "Không"] },
  error: refuse,
});
export const colours = (at: RangeRef, cell: string): ConditionalFormat[] =>
  ["Đạt", "Vượt", "Chưa đạt", "Chưa nhập", "Sai số liệu"].map((status, index) => ({
    kind: "formula",
    range: at,
    formula: `${cell}="${status}"`,
    fill: `#C6EFC${index}`,
    fontColor: "#006100",
  }));

export const layoutOf = (styles: Painted[], more: Partial<SheetLayout>): SheetLayout => ({
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
    allowInsertHyperlinks: false,
  },
  page: {
    orientation: "landscape",
    titleRows: { first: 8, last: 8 },
    margins: { top: 1.5, right: 1, bottom: 1.5, left: 2 },
    footer: { left: "Kế hoạch 26/KH-VPUBND", center: "&A", right: "Trang &P/&N" },
  },
  ...more,
});

export const computed = (text: string): Content => ({ formula: text, value: "" });

export const build = (
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

export const unitName = (index: number): string => `${String(index + 1).padStart(2, "0")} Phòng số ${index + 1}`;

export const unitAnchor = (unit: number, block: string): string => `TD_U${String(unit + 1).padStart(2, "0")}_${block}`;
