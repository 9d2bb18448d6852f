import type { BlockEntries, ListedRow } from "../../../src/workbook/entries/entry";
import { mergeEntries, type UnitEntries } from "../../../src/workbook/entries/mergeEntries";

type Row = Readonly<Record<string, string | number>>;

/** People by the numbers of their rows. */
const people = (rows: Readonly<Record<number, Row>>): UnitEntries => {
  const listed = Object.entries(rows).map(([index, cells]): ListedRow => ({
    ...{ index: Number(index), id: `r${index}`, cells: new Map(Object.entries(cells)) },
  }));
  const list = { rows: listed, room: 13, naming: "name", kept: new Set<number>() };
  return new Map<"people", BlockEntries>([
    ["people", { unit: "U01", block: "people", anchor: "", cells: new Map(), list }],
  ]);
};

const an = { name: "Nguyễn Văn An", post: "Chuyên viên", violations: 0 };
const binh = { name: "Trần Thị Bình", post: "Chuyên viên", violations: 0 };

const told = (ours: UnitEntries, sent: UnitEntries | undefined, theirs: UnitEntries) =>
  mergeEntries(ours, sent, theirs).map(({ key, ours: mine, theirs: came, state }) => [state, key, mine, came]);

describe("rows that came back", () => {
  const sent = people({ 0: an, 1: binh });

  it("are found where they were sorted, though their ids stayed where they were", () => {
    expect(told(sent, sent, people({ 0: binh, 1: { ...an, violations: 2 } }))).toEqual([
      ["changed", "2.violations", 0, 2],
    ]);
  });

  it("are told as mended where a name differs by a letter, and as others where it is another", () => {
    expect(told(sent, sent, people({ 0: { ...an, name: "Nguyễn Văn Ân" }, 1: binh }))).toEqual([
      ["changed", "1.name", "Nguyễn Văn An", "Nguyễn Văn Ân"],
    ]);
    const other = { name: "Lê Hoàng Cúc", post: "Trưởng phòng" };
    const states = told(sent, sent, people({ 1: binh, 5: other })).map(([state, , , came]) => [state, came]);
    expect(states).toEqual([
      ["cleared", null],
      ["cleared", null],
      ["cleared", null],
      ["new", "Lê Hoàng Cúc"],
      ["new", "Trưởng phòng"],
    ]);
  });

  it("are a conflict as a whole where one side calls a row otherwise and the other changed it", () => {
    const ours = people({ 0: { ...an, name: "Nguyễn Văn Ân" }, 1: binh });
    expect(told(ours, sent, people({ 0: { ...an, violations: 3 }, 1: binh }))).toEqual([
      ["conflict", "1.violations", 0, 3],
    ]);
  });

  it("are whole where they were taken away here and changed there, so that they can be had again", () => {
    const theirs = people({ 0: { ...an, violations: 1 }, 1: binh });
    expect(told(people({ 1: binh }), sent, theirs).map(([state, , , came]) => [state, came])).toEqual([
      ["conflict", "Nguyễn Văn An"],
      ["conflict", "Chuyên viên"],
      ["conflict", 1],
    ]);
  });

  it("are a conflict where they were taken away there and changed here", () => {
    const ours = people({ 0: { ...an, post: "Phó phòng" }, 1: binh });
    expect(told(ours, sent, people({ 1: binh })).every(([state]) => state === "conflict")).toBe(true);
  });

  it("are one row where both sides added somebody of one name", () => {
    const none = people({});
    expect(told(people({ 3: an }), none, people({ 0: { ...an, post: "Phó phòng" } }))).toEqual([
      ["same", "1.name", "Nguyễn Văn An", "Nguyễn Văn An"],
      ["conflict", "1.post", "Chuyên viên", "Phó phòng"],
      ["same", "1.violations", 0, 0],
    ]);
  });
});
