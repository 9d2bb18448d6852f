import { leadersCode } from "../../rules/figures/figures";
import { leadersNone } from "../../rules/figures/leaders";
import { sheetTexts } from "../../locale/workbook/sheets";
import { unitAnchor } from "../blocks/anchors";
import { missingKey, valueKey } from "../blocks/listKeys";
import { leaderFormulas, leaderKeys, leadersState } from "../formulas/leaders";
import { labelKey } from "../formulas/unitFormulas";
import type { SheetBlock, SheetBlocks } from "./sheetEntry";
import type { StartOf } from "./starts";
import { listBlock } from "./unitBlocks";

const leadersOwn = unitAnchor(leadersCode, "unit");
const leadersPeople = unitAnchor(leadersCode, "people");

/** The first name. */
export const leadersStart: StartOf = ({ range, columns }) => {
  const column = columns.get("name");
  return column === undefined ? undefined : { row: range.row + 1, column };
};

const ownBlock: SheetBlock = {
  anchor: leadersOwn,
  keys: (book) => ({
    rows: [leadersState, leadersNone, ...leaderKeys(book)],
    columns: [labelKey, missingKey, valueKey],
    labels: new Map([[leadersNone, sheetTexts.leaders.none.heading]]),
  }),
  formulas: (own, book, blockOf) => {
    const { leaders } = book.figures;
    const people = blockOf(leadersPeople);
    return leaders === undefined || people === undefined ? [] : leaderFormulas({ own, people }, leaders, book);
  },
};

/** The blocks of the leaders' sheet: their list, and what is said of it. */
export const leadersBlocks: SheetBlocks = [
  { ...listBlock(leadersCode, "people"), start: () => leadersStart },
  ownBlock,
];
