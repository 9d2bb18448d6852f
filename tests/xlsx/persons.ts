import { writeXlsx } from "hucre/xlsx";
import type { WriteSheet } from "hucre/xlsx";

const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const sheet: WriteSheet = {
  name: "Của tôi",
  rows: [
    ["Họ tên", "Số", "Ngày"],
    ["Nguyễn Văn A", 3, new Date(Date.UTC(2024, 1, 3))],
    ["Trần Thị B", 4, new Date(Date.UTC(2024, 1, 4))],
  ],
  cells: new Map([
    ["4,0", { value: "Cộng", comment: { text: "Nhớ kiểm tra lại", author: "Thư ký" } }],
    [
      "4,1",
      { formula: "SUM(B2:B3)", formulaResult: 7, style: { numFmt: "0.00", font: { bold: true, name: "Arial" } } },
    ],
    ["5,0", { value: "Trang", hyperlink: { target: "https://example.vn/a?b=1&c=2" } }],
  ]),
  columns: [{ width: 40 }, { width: 9.5, hidden: true }],
  merges: [{ startRow: 7, startCol: 0, endRow: 8, endCol: 2 }],
  dataValidations: [{ type: "whole", range: "B2:B3", operator: "greaterThan", formula1: "0", showErrorMessage: true }],
  conditionalRules: [
    {
      type: "colorScale",
      priority: 1,
      range: "B2:B3",
      colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFF0000", "FF00FF00"] },
    },
    { type: "top10", priority: 2, range: "B2:B3", style: { font: { bold: true } } },
  ],
  images: [{ data: pixel, type: "png", anchor: { from: { row: 10, col: 1 }, to: { row: 12, col: 3 } } }],
  charts: [
    {
      type: "column",
      title: "Biểu đồ",
      series: [{ name: "Số", categories: "'Của tôi'!$A$2:$A$3", values: "'Của tôi'!$B$2:$B$3" }],
      anchor: { from: { row: 14, col: 0 }, to: { row: 24, col: 5 } },
    },
  ],
  tables: [{ name: "Bang1", range: "A1:C3", columns: [{ name: "Họ tên" }, { name: "Số" }, { name: "Ngày" }] }],
  protection: { sheet: true, password: "bimat", sort: true },
};

/** A workbook such as a person makes: notes, a picture, a chart, a table, colour scales, a protected sheet, names of its own. */
export const personsWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ name: "Bìa", rows: [["Bìa"]] }, sheet, { name: "Ẩn", rows: [[1]], hidden: true }],
    activeSheet: 1,
    namedRanges: [
      { name: "Rieng", range: "'Của tôi'!$A$1:$B$3" },
      { name: "TrongTrang", range: "'Của tôi'!$B$2", scope: "Của tôi" },
    ],
    properties: { title: "Sổ riêng", creator: "Thư ký" },
  });
