import { columnKeys } from "../../../src/workbook/drawing/keyedTable";
import { councilKeys } from "../../../src/workbook/blocks/councilKeys";
import { grid } from "../../../src/workbook/summary/grid";
import { figureColumns, proposedColumns, ratingColumn } from "../../../src/workbook/summary/proposedColumns";

const council = {
  members: "$F$30",
  voteThreshold: "$F$31",
  typed: { members: null, voteThreshold: null },
};
const headings = { name: "Tên", detail: "Căn cứ" };
const units = proposedColumns({ ...headings, figures: figureColumns(["Thu hồi"]) }, council);
const people = proposedColumns({ ...headings, figures: [ratingColumn("Xếp loại")] }, council);

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

it("keep the keys of the figures where people's rating takes their columns as one", () => {
  expect(people).toHaveLength(units.length - 2);
  expect(columnKeys(people)).toEqual(columnKeys(units));
});
