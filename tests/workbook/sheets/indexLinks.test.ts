import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { startAnchor, targetAnchor } from "../../../src/workbook/blocks/anchors";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../../src/workbook/changes/setUpChange";

const startOf = (target: string): string => startAnchor(targetAnchor(target));
const units = [emptyUnit("U01", "Phòng Một", undefined)];
const names = nameSheets(bundledPlan, units, { known: null, taken: [] });
function linksOf(hidden: readonly string[]): readonly string[] {
  const book = bookOf(bundledPlan, { units, agency: new Map() }, names, new Set(hidden));
  const [index] = setUpChange(book, new Map(), nothingThere, undefined).sheets;
  return index?.links.flatMap((link) => ("name" in link ? [link.name] : [])) ?? [];
}

describe("the index", () => {
  it("leads to the sheet of every target that is in sight, and to none that is hidden: Excel follows no link there", () => {
    expect(linksOf([])).toEqual(expect.arrayContaining(["DV-CT", "DV-SK"].map(startOf)));
    const some = linksOf(["DV-CT"]);
    expect(some).not.toContain(startOf("DV-CT"));
    expect(some).toContain(startOf("DV-SK"));
  });
});
