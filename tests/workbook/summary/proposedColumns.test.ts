import { columnKeys } from "../../../src/workbook/drawing/keyedTable";
import { councilKeys } from "../../../src/workbook/blocks/councilKeys";
import { readSitting } from "../../../src/workbook/reading/readSitting";
import { grid } from "../../../src/workbook/summary/grid";
import { figureColumns, proposedColumns, ratingColumn } from "../../../src/workbook/summary/proposedColumns";

const sitting = {
  ...{ base: "$B$30", rate: "$D$30", members: "$E$30", present: "$F$30", returned: "$H$30" },
  period: "D1",
  record: readSitting(new Map(), "D1"),
};
const headings = { name: "Tên", detail: "Căn cứ", conclusions: ["Đồng ý"] };
const units = proposedColumns(
  { ...headings, spans: { detail: 1, title: 1 }, figures: figureColumns(["Thu hồi"]) },
  sitting,
);
const people = proposedColumns(
  { ...headings, spans: { detail: 2, title: 2 }, figures: [ratingColumn("Xếp loại")] },
  sitting,
);

describe.each([
  ["units", units],
  ["people", people],
])("the columns of proposed %s", (_, columns) => {
  it("take every column of the summary's grid", () => {
    expect(columnKeys(columns)).toHaveLength(grid.last);
  });

  it("have all that is read back of the council, in its order", () => {
    const read: readonly string[] = councilKeys;
    expect(columns.map(({ key }) => key).filter((key) => read.includes(key))).toEqual(councilKeys);
  });
});
