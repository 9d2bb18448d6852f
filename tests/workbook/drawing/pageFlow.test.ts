import fc from "fast-check";
import { PageFlow } from "../../../src/workbook/drawing/pageFlow";

const lead = { rows: 2, height: 40 };
const again = { rows: 1, height: 20 };

describe("a list that goes on over pages", () => {
  it("never leaves a line that heads others alone at a page's foot", () => {
    const heights = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(
        heights,
        fc.array(fc.nat(28), { maxLength: 6 }),
        fc.integer({ min: 0, max: 80 }),
        (lines, at, foot) => {
          // One head never heads another, nor nothing.
          const heads = new Set(at.filter((index) => index < lines.length - 1 && !at.includes(index + 1)));
          const flow = new PageFlow(400, 30);
          const rows = flow.takeList({ row: 0, lead, again, lines, foot, heads });
          const begins = new Set(flow.breaks);
          for (const head of heads) {
            const next = (rows.lines[head] ?? 0) + 1;
            expect(begins.has(next)).toBe(false);
          }
        },
      ),
    );
  });
});
