import type { WorkbookHost } from "../../actions/port/workbookHost";
import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { updatesOf } from "../../workbook/changes/cellWrites";
import { nameSheets } from "../../workbook/changes/nameSheets";
import { tokens } from "../../rules/figures/tokens";
import { emptyLeaders } from "../../workbook/blocks/emptyLeaders";
import { bookOf, emptyUnit } from "../../workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../workbook/changes/setUpChange";
import { readBook, type ReadBook } from "../../workbook/reading/readBook";
import { rightFormulas } from "../../workbook/reading/compareFormulas";
import { writeVotedList } from "./council";
import { entries, unitCodes } from "./entries";
import { fillIn } from "./fillIn";
import { selfPlan } from "./selfPlan";
import { fill } from "../../locale/workbook/sheets";

/** The last day of the plan's year: nothing hangs on when the file is made. */
const today = 45_657;

const staff = 6;

async function read(host: WorkbookHost): Promise<ReadBook> {
  const reading = readBook(await host.read(), today);
  if (!reading.ok) throw new RangeError(`The self-check's own workbook: ${reading.code}`);
  return reading.book;
}

/** A whole workbook of the product, as set-up makes it, filled with what is most easily computed wrong. */
export async function filledWorkbook(host: WorkbookHost): Promise<ReadBook> {
  const units = unitCodes.map((code, at) => emptyUnit(code, fill(selfCheckTexts.unit, { number: at + 1 }), undefined));
  const names = nameSheets(selfPlan, units, { known: null, taken: [] });
  const leaders = emptyLeaders(units, tokens.mark);
  const book = bookOf(selfPlan, { units, leaders, agency: new Map() }, names);
  const change = setUpChange(book, new Map(unitCodes.map((code) => [code, staff])), nothingThere, undefined);
  await host.apply({ sheets: change.sheets, names: change.names });
  await fillIn(host, entries(selfPlan));
  await writeVotedList(host, await read(host));
  return read(host);
}

/** Every formula of the workbook says that it was not calculated yet: what is right afterwards, the program calculated. */
export async function forgetValues(host: WorkbookHost, book: ReadBook): Promise<void> {
  const writes = rightFormulas(book, book.blocks).map(({ block, formula: { cell }, there: { formula = "" } }) => ({
    ...{ sheet: block.sheet, cell },
    content: { formula, value: selfCheckTexts.notCalculated },
  }));
  await host.apply({ sheets: updatesOf(writes), names: [] });
}
