import fc from "fast-check";
import { contentAt, differingBlocks, rangeOf, toHost, withoutGaps } from "../../../src/excel/paint/contents";
import type { Block, Content } from "../../../src/workbook/drawing/description";

const at = (row: number, column: number, contents: Content[][]): Block => ({ row, column, contents });

/** The cells that hold something after these blocks are written, in order. */
function written(blocks: readonly Block[], from = new Map<string, unknown>()): Map<string, unknown> {
  const cells = new Map(from);
  for (const block of blocks) {
    block.contents.forEach((line, down) => {
      line.forEach((content, right) => {
        const key = `${block.row + down},${block.column + right}`;
        if (content === "") cells.delete(key);
        else if (content !== null) cells.set(key, content);
      });
    });
  }
  return cells;
}

const content = fc.constantFrom<Content>(null, "", "a", "b", 1, true, { formula: "A1", value: 1 });
const blocks = fc.array(
  fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    contents: fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(content, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      ),
  }),
  { maxLength: 4 },
);

describe("toHost", () => {
  it("marks a formula with =, guards a text, and leaves numbers, truth values and gaps", () => {
    expect([{ formula: "SUM(A1:A9)", value: 0 }, "=x", "Đạt", 0.5, false, null].map(toHost)).toEqual([
      "=SUM(A1:A9)",
      "'=x",
      "Đạt",
      0.5,
      false,
      null,
    ]);
  });
});

describe("withoutGaps", () => {
  it("writes the same cells in rectangles that hold no null", () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const full = withoutGaps(list);
        expect(full.flatMap(({ contents }) => contents.flat())).not.toContain(null);
        expect(written(full)).toEqual(written(list));
      }),
    );
  });
});

describe("differingBlocks", () => {
  it("turns what one sheet holds into what another holds", () => {
    fc.assert(
      fc.property(blocks, blocks, (from, to) => {
        expect(written(differingBlocks("01", from, to), written(from))).toEqual(written(to));
      }),
    );
  });

  it("writes nothing over an equal sheet, and one cell where one differs", () => {
    const one = [
      at(0, 0, [
        ["Phòng A", 1],
        ["x", { formula: "A1", value: 1 }],
      ]),
    ];
    const other = [
      at(0, 0, [
        ["Phòng B", 1],
        ["x", { formula: "A1", value: 2 }],
      ]),
    ];
    expect(differingBlocks("01", one, one)).toEqual([]);
    expect(differingBlocks("01", one, other)).toEqual([at(0, 0, [["Phòng B"]])]);
  });
});

describe("differingBlocks over a copy", () => {
  it("writes again what refers to the original, which Excel makes refer to the copy", () => {
    const same = [
      at(0, 0, [
        [
          { formula: "'01'!A1", value: 1 },
          { formula: "'02'!A1", value: 1 },
        ],
      ]),
    ];
    expect(differingBlocks("01", same, same)).toEqual([at(0, 0, [[{ formula: "'01'!A1", value: 1 }]])]);
  });
});

describe("contentAt", () => {
  it("finds the last content of a cell, and null where nothing is written", () => {
    const list = [at(0, 0, [["a", "b"]]), at(0, 1, [["c"]]), at(0, 0, [[null]])];
    expect([0, 1, 2].map((column) => contentAt(list, { row: 0, column }))).toEqual(["a", "c", null]);
  });
});

describe("rangeOf", () => {
  it("spans a block", () => {
    expect(
      rangeOf(
        at(3, 2, [
          ["a", "b"],
          ["c", "d"],
        ]),
      ),
    ).toEqual({ row: 3, column: 2, rows: 2, columns: 2 });
  });
});
