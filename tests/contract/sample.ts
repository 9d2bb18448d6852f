import type { Protection, SheetChange, SheetLayout, WorkbookChange } from "../../src/workbook/drawing/description";

type Made = Exclude<SheetChange, { action: "update" }>;
type Range = readonly [row: number, column: number, rows: number, columns: number];

const at = ([row, column, rows, columns]: Range): { row: number; column: number; rows: number; columns: number } => ({
  row,
  column,
  rows,
  columns,
});

const locked: Protection = {
  allowInsertRows: false,
  allowDeleteRows: false,
  allowFormatRowsAndColumns: true,
  allowSort: false,
  allowAutoFilter: false,
  allowInsertHyperlinks: false,
};

const plain: SheetLayout = {
  tabColor: "#2F5597",
  showGridlines: false,
  columns: [{ first: 0, count: 1, width: 30 }],
  rows: [],
  styles: [{ range: at([0, 0, 1, 1]), style: "title" }],
  merges: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  protection: locked,
  page: {
    orientation: "portrait",
    margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
    footer: { left: "", center: "", right: "" },
  },
};

/** A sheet of a unit: keys hidden, entry cells validated, statuses coloured. Equal in layout for every unit. */
const unitLayout: SheetLayout = {
  ...plain,
  tabColor: "#548235",
  columns: [
    { first: 0, count: 1, width: 4, hidden: true },
    { first: 1, count: 1, width: 28 },
    { first: 2, count: 3, width: 12 },
  ],
  rows: [
    { first: 0, count: 1, height: 30 },
    { first: 2, count: 1, hidden: true },
    { first: 3, count: 1, height: 36 },
    { first: 4, count: 2, height: 28, grows: true },
  ],
  styles: [
    { range: at([0, 1, 1, 1]), style: "title" },
    { range: at([2, 0, 4, 5]), style: "key" },
    { range: at([3, 1, 1, 4]), style: "header" },
    { range: at([4, 1, 2, 4]), style: "entryNumber" },
    { range: at([4, 1, 2, 1]), style: "label" },
    { range: at([4, 4, 2, 1]), style: "status" },
    { range: at([6, 1, 1, 4]), style: "total" },
    { range: at([7, 1, 1, 2]), style: "section" },
    { range: at([8, 1, 1, 1]), style: "entryText" },
    { range: at([8, 2, 1, 1]), style: "entryDate" },
    { range: at([8, 3, 1, 1]), style: "computedPercent" },
    { range: at([9, 1, 1, 1]), style: "link" },
    { range: at([9, 2, 1, 2]), style: "link" },
    { range: at([13, 1, 1, 3]), style: "entryText" },
  ],
  // The last one is empty until somebody types into it.
  merges: [at([0, 1, 1, 4]), at([6, 1, 1, 2]), at([13, 1, 1, 3])],
  validations: [
    {
      range: at([4, 2, 2, 1]),
      rule: { kind: "whole", operator: "greaterThanOrEqual", formula1: "0" },
      prompt: { title: "Số liệu", text: "Nhập số nguyên, không âm." },
      error: { style: "stop", title: "Sai số liệu", text: "Chỉ nhập số nguyên từ 0." },
    },
    {
      range: at([4, 3, 2, 1]),
      rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "1000" },
      error: { style: "warning", title: "Kiểm tra lại", text: "Số này lớn bất thường." },
    },
    {
      range: at([8, 2, 1, 1]),
      rule: { kind: "date", operator: "between", formula1: "45292", formula2: "45657" },
      error: { style: "information", title: "Ngày", text: "Ngày trong năm kế hoạch." },
    },
    {
      range: at([10, 2, 1, 1]),
      rule: { kind: "list", values: ["Có", "Không"] },
      error: { style: "stop", title: "Chọn", text: "Chọn Có hoặc Không." },
    },
    {
      range: at([11, 2, 1, 1]),
      rule: { kind: "listFrom", formula: "'Kế hoạch'!$A$2:$A$3" },
      error: { style: "stop", title: "Chọn", text: "Chọn trong danh sách." },
    },
    {
      range: at([12, 2, 1, 1]),
      rule: { kind: "custom", formula: "COUNTIF($C$13:$C$13,C13)=1" },
      error: { style: "stop", title: "Trùng", text: "Không nhập trùng." },
    },
    {
      range: at([8, 1, 1, 1]),
      rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: "200" },
      error: { style: "stop", title: "Dài", text: "Tối đa 200 ký tự." },
    },
  ],
  conditionalFormats: [
    {
      kind: "formula",
      range: at([4, 4, 2, 1]),
      formula: '$E5="Đạt"',
      fontColor: "#006100",
      fill: "#C6EFCE",
      bold: true,
    },
    { kind: "formula", range: at([4, 4, 2, 1]), formula: '$E5="Chưa đạt"', fontColor: "#9C0006", fill: "#FFC7CE" },
    {
      kind: "formula",
      range: at([4, 4, 2, 1]),
      formula: "LEN($E5)>0",
      numberFormat: '"✓ "@',
    },
  ],
  protection: { ...locked, allowInsertRows: true, allowSort: true, allowAutoFilter: true, allowInsertHyperlinks: true },
  page: {
    orientation: "landscape",
    titleRows: { first: 3, last: 3 },
    printArea: at([0, 1, 13, 4]),
    breaks: [6, 9],
    margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
    footer: { left: "", center: "Trang &P/&N", right: "&A" },
  },
  freeze: { rows: 4, columns: 2 },
  filter: at([3, 1, 3, 4]),
};

function unit(name: string, code: string, done: number, after: string): Made {
  const status = done * 100 > 90 * 12 ? "Đạt" : "Chưa đạt";
  return {
    action: "create",
    kind: "unit",
    name,
    after,
    visibility: "visible",
    likeness: "unit",
    layout: unitLayout,
    blocks: [
      { row: 0, column: 1, contents: [[name]] },
      {
        row: 2,
        column: 0,
        contents: [
          ["key", "name", "D1.value", "D1.total", "D1.status"],
          [null, "Chỉ tiêu", "Thực hiện", "Tổng số", "Đánh giá"],
          ["DV-CT", "Hoàn thành công việc", done, 12, { formula: 'IF(C5*100>90*D5,"Đạt","Chưa đạt")', value: status }],
          ["DV-VB", "Xử lý văn bản", null, null, { formula: 'IF(COUNT(C6:D6)=0,"Chưa nhập","")', value: "Chưa nhập" }],
        ],
      },
      { row: 6, column: 1, contents: [["Cộng", null, { formula: "SUM(D5:D6)", value: 12 }, true]] },
      {
        row: 8,
        column: 1,
        contents: [
          ['=HYPERLINK("x")', 45_325, { formula: "C5/D5", value: done / 12 }, { formula: "NA()", value: "#N/A" }],
        ],
      },
      { row: 9, column: 1, contents: [["Về mục lục", "Số liệu", { formula: "D5", value: 12 }]] },
      { row: 10, column: 1, contents: [["+84 _x0041_ <&> \"'\n dòng hai "]] },
    ],
    links: [
      { row: 9, column: 1, sheet: "Mục lục", cell: { row: 0, column: 0 }, tip: "Mở mục lục" },
      { row: 9, column: 2, name: `TD_${code}_FIGURES` },
      { row: 9, column: 3, sheet: "Mục lục", cell: { row: 0, column: 0 } },
    ],
  };
}

/** A description that has every feature the port knows, two sheets alike among it. */
export const sample: WorkbookChange = {
  sheets: [
    {
      action: "create",
      kind: "index",
      name: "Mục lục",
      after: null,
      visibility: "visible",
      layout: plain,
      blocks: [{ row: 0, column: 0, contents: [["Sổ thi đua"]] }],
      links: [],
    },
    {
      action: "create",
      kind: "plan",
      name: "Kế hoạch",
      after: "Mục lục",
      visibility: "hidden",
      layout: { ...plain, showGridlines: true },
      blocks: [{ row: 0, column: 0, contents: [["Danh hiệu"], ["Lao động tiên tiến"], ["Tập thể lao động xuất sắc"]] }],
      links: [],
    },
    unit("01 Phòng Tổng hợp", "U01", 11, "Kế hoạch"),
    unit("02 Ban 'Tiếp' công dân", "U02", 10, "01 Phòng Tổng hợp"),
    {
      action: "create",
      kind: "summary",
      name: "Tổng hợp Đợt 1",
      after: "Mục lục",
      visibility: "visible",
      layout: {
        ...plain,
        tabColor: "#C00000",
        conditionalFormats: [{ kind: "dataBar", range: at([1, 1, 2, 1]), color: "#9DC3E6", minimum: 0, maximum: 1 }],
        charts: [
          {
            name: "TD_CHART_D1",
            title: "Hoàn thành chương trình công tác & ngưỡng",
            categories: "'Tổng hợp Đợt 1'!$A$2:$A$3",
            series: [
              { name: "Kết quả", values: "'Tổng hợp Đợt 1'!$B$2:$B$3", drawnAs: "bar", color: "#2F5597" },
              { name: "Ngưỡng", values: "'Tổng hợp Đợt 1'!$C$2:$C$3", drawnAs: "line", color: "#C00000" },
            ],
            percent: true,
            maximum: 1,
            anchor: at([5, 0, 14, 4]),
          },
          {
            name: "TD_CHART_BEFORE",
            title: "Kỳ trước",
            categories: "'Tổng hợp Đợt 1'!$A$2:$A$3",
            // A blank stands first: it is no heading.
            series: [{ name: "Kỳ trước", values: "'Tổng hợp Đợt 1'!$D$2:$D$3", drawnAs: "bar", color: "#548235" }],
            percent: true,
            anchor: at([20, 0, 14, 4]),
          },
        ],
      },
      blocks: [
        {
          row: 0,
          column: 0,
          contents: [
            ["Đơn vị", "Kết quả", "Ngưỡng", "Kỳ trước"],
            ["Phòng Tổng hợp", { formula: "'01 Phòng Tổng hợp'!D9", value: 11 / 12 }, 0.9, null],
            ["Ban 'Tiếp' công dân", { formula: "'02 Ban ''Tiếp'' công dân'!D9", value: 10 / 12 }, 0.9, 0.8],
          ],
        },
      ],
      links: [],
    },
  ],
  names: [
    { name: "TD_U01_FIGURES", sheet: "01 Phòng Tổng hợp", range: at([2, 0, 4, 5]) },
    { name: "TD_U02_FIGURES", sheet: "02 Ban 'Tiếp' công dân", range: at([2, 0, 4, 5]) },
    { name: "TD_U01_NOTE", sheet: "01 Phòng Tổng hợp", range: at([6, 1, 5, 4]) },
  ],
  activate: "Mục lục",
};
