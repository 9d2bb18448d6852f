import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { targetAnchor } from "../../../src/workbook/blocks/anchors";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { indexSheet } from "../../../src/workbook/sheets/indexSheet";

const units = [emptyUnit("U01", "Phòng Một", undefined)];
const names = nameSheets(bundledPlan, units, { known: null, taken: [] });
const linksOf = (hidden: readonly string[]): readonly string[] =>
  indexSheet(bookOf(bundledPlan, { units, agency: new Map() }, names, new Set(hidden)))
    .sheet.build("create")
    .links.flatMap((link) => ("name" in link ? [link.name] : []));

describe("the index", () => {
  it("leads to the sheet of every target that is in sight, and to none that is hidden: Excel follows no link there", () => {
    expect(linksOf([])).toEqual(expect.arrayContaining([targetAnchor("DV-CT"), targetAnchor("DV-SK")]));
    const some = linksOf(["DV-CT"]);
    expect(some).not.toContain(targetAnchor("DV-CT"));
    expect(some).toContain(targetAnchor("DV-SK"));
  });
});
