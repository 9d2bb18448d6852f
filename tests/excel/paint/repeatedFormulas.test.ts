import fc from "fast-check";
import { withoutRepeats } from "../../../src/excel/paint/repeatedFormulas";
import { seenFrom } from "../../../src/sheet/filledFormula";
import { rewriteReferences } from "../../../src/workbench/host/model/formula/references";
import { relocate } from "../../../src/workbench/host/model/formula/shift";
import type { Block, Content } from "../../../src/workbook/drawing/description";

const formula = (text: string): Content => ({ formula: text, value: "" });

const word = fc.constantFrom(
  ...["A1", "$A1", "A$1", "$B$3", "C2:D4", "$A$1:$A9", "B:C", "2:3", "$2:$3", "TD_U01_UNIT", "LOG10(B2)", "9"],
  ...['"A1 ""B2"""', "'A1 ''x'''!C3", "'B2'!C3", "Cơ_quan!C3", "TRUE", "1E5", "U01.x1"],
);
const texts = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("&"));

describe("a formula seen from its cell", () => {
  it("is the same for two cells only where copying makes one of the other", () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(3), (one, other, down) => {
        const moved = rewriteReferences(one, relocate(down, 0));
        const [first, second] = [
          { row: 5, column: 3 },
          { row: 5 + down, column: 3 },
        ];
        for (const there of [other, moved]) {
          if (seenFrom(one, first) === seenFrom(there, second)) expect(there).toBe(moved);
        }
      }),
    );
  });

  it("is known again under itself, with texts, names and sheets that look like addresses", () => {
    const at = (row: number) =>
      seenFrom(`IF(A${row + 1}="A1",TD_U01_UNIT,SUM($B$2:B${row + 1}))&'B1'!C${row + 1}`, { row, column: 4 });
    expect(at(7)).toBe(at(3));
    expect(at(7)).toContain(`"A1",TD_U01_UNIT,`);
  });
});

describe("formulas of a block", () => {
  const long = "+1".repeat(200);
  const rows = (count: number): Content[][] =>
    Array.from({ length: count }, (_, index) => [
      `row ${index}`,
      formula(`B${index + 3}${long}`),
      formula(`$A$1${long}`),
    ]);

  it("are said once and copied down where they are those of the row above", () => {
    const block: Block = { row: 2, column: 0, contents: rows(4) };
    const { block: left, copies } = withoutRepeats(block);
    expect(copies).toEqual([{ row: 3, column: 1, rows: 3, columns: 2 }]);
    expect(left.contents[0]).toEqual(block.contents[0]);
    expect(left.contents.slice(1)).toEqual([1, 2, 3].map((index) => [`row ${index}`, null, null]));
  });

  it("are all said where copying would take more bytes than it saves", () => {
    const block: Block = { row: 0, column: 0, contents: [[formula("B1")], [formula("B2")]] };
    expect(withoutRepeats(block)).toEqual({ block, across: [], copies: [] });
  });
});
