import fc from "fast-check";
import { cellKey } from "../../src/sheet/cellKey";
import type { EngineName, EngineSheet, Results } from "../../src/workbench/host/model/calculation/calculationEngine";
import { IncrementalEngine } from "../../src/workbench/host/model/calculation/incrementalEngine";
import { UniverEngine } from "../../src/workbench/host/model/calculation/univerEngine";
import type { Content } from "../../src/workbench/host/model/cells/scalar";

const formulas = [
  "=A1+1",
  "=SUM(A1:A4)",
  "=Two!B2*2",
  '=One!A2&""',
  "=IF(A3>2,B1,TOTAL)",
  "=IFERROR(1/A4,0)",
  "=COUNTA(B1:B4)",
];
const content = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((value): Content => ({ value })),
  fc.constantFrom(...formulas).map((formula): Content => ({ formula })),
  fc.constant(null),
);
const edit = fc.record({
  sheet: fc.constantFrom("One", "Two"),
  // Formulas stand right of what they read, so that none reads itself.
  row: fc.nat(3),
  column: fc.constantFrom(0, 1, 3, 4),
  content,
});

class Draft implements EngineSheet {
  revision = 0;
  readonly contents = new Map<number, Content>();
  constructor(
    readonly id: string,
    readonly name: string,
  ) {}
}

const plain = (results: Results, sheets: readonly Draft[]) =>
  sheets.map(({ id, contents }) =>
    [...contents]
      .filter(([, held]) => "formula" in held)
      .map(([key]) => [key, results.get(id)?.get(key) ?? 0])
      .sort(([one], [other]) => Number(one) - Number(other)),
  );

describe("Calculating by changes", () => {
  it("gives what calculating everything gives, whatever is edited in whatever order", async () => {
    const whole = new UniverEngine();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.boolean(), async (edits, renames) => {
        const sheets = [new Draft("1", "One"), new Draft("2", "Two")];
        const names: EngineName[] = [{ name: "TOTAL", scope: null, formula: "=One!$A$1:$A$1" }];
        const byChanges = new IncrementalEngine(whole);
        for (const [index, { sheet, row, column, content: now }] of edits.entries()) {
          const draft = sheets.find(({ name }) => name === sheet);
          // Values alone in the columns that are read.
          if (draft === undefined || (column < 3 && now !== null && "formula" in now)) continue;
          if (now === null) draft.contents.delete(cellKey(row, column));
          else draft.contents.set(cellKey(row, column), now);
          draft.revision++;
          if (renames && index === 6) names[0] = { name: "TOTAL", scope: null, formula: "=Two!$A$2" };
          const some = await byChanges.calculate(sheets, names);
          expect(plain(some, sheets)).toEqual(plain(await whole.calculate(sheets, names), sheets));
        }
      }),
      { numRuns: 25 },
    );
    whole.dispose();
  });

  it("hands the engine no formula that nothing has touched", async () => {
    const asked: number[] = [];
    const engine = new UniverEngine();
    const byChanges = new IncrementalEngine({
      calculate: (sheets, names) => {
        const count = sheets
          .flatMap(({ contents }) => [...contents.values()])
          .filter((held) => "formula" in held).length;
        asked.push(count);
        return engine.calculate(sheets, names);
      },
      dispose: () => engine.dispose(),
    });
    const sheet = new Draft("1", "One");
    for (let row = 0; row < 10; row++) {
      sheet.contents.set(cellKey(row, 0), { value: row });
      sheet.contents.set(cellKey(row, 1), { formula: `=A${row + 1}*2` });
    }
    await byChanges.calculate([sheet], []);
    sheet.contents.set(cellKey(4, 0), { value: 100 });
    sheet.revision++;
    const results = await byChanges.calculate([sheet], []);
    expect(results.get("1")?.get(cellKey(4, 1))).toBe(200);
    expect(asked).toEqual([10, 1]);
    byChanges.dispose();
  });
});
