import type { Block, Content } from "../../src/workbook/drawing/description";
import { range, style, whole, choice, colours, layoutOf, computed, type Painted } from "./officeParts";

/** Figures of nine targets, twenty initiatives and thirty people: where they stand on a unit's sheet. */
export const figures = range(9, 0, 10, 18);
export const initiatives = range(23, 0, 21, 8);
export const people = range(48, 0, 31, 12);

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

/** What all units' sheets look like. */
export const unitLayout = layoutOf(unitStyles, {
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

const statusFormula = (value: string, total: string): Content =>
  computed(
    `IF(AND(${value}="",${total}=""),"Chưa nhập",IF(OR(NOT(ISNUMBER(${value})),NOT(ISNUMBER(${total}))),"Sai số liệu",` +
      `IF(OR(${value}<0,${total}<=0,${value}>${total}),"Sai số liệu",IF(ROUND(${value},3)*100>90*ROUND(${total},3),"Đạt","Chưa đạt"))))`,
  );

/** What a unit's sheet holds. */
export function unitBlocks(name: string): Block[] {
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
