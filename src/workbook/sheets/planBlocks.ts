import { lawPacks } from "../../plan/laws/lawPacks";
import type { Plan } from "../../plan/plan";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { planSettingRows } from "../blocks/planKeys";
import { eventColumns } from "./planEvents";
import { lawColumns } from "./planLaws";
import { categoryColumns, periodColumns, settingColumns } from "./planSettings";
import { planTableFormulas, type PlanColumn } from "./planTable";
import { planStart, planTargetColumns } from "./planTargets";
import type { SheetBlock, SheetBlocks } from "./sheetEntry";

/** A table of the plan's sheet as it is found again: its rows by id, and its columns. */
function tableBlock<Item>(
  anchor: string,
  items: (plan: Plan) => readonly (readonly [id: string, item: Item])[],
  columns: (plan: Plan, book: Book) => readonly PlanColumn<Item>[],
): SheetBlock {
  return {
    anchor,
    keys: (book) => ({
      rows: items(book.plan).map(([id]) => id),
      columns: columns(book.plan, book).map(({ key }) => key),
    }),
    formulas: (block, book) => planTableFormulas(block, items(book.plan), columns(book.plan, book)),
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly (readonly [string, Item])[] =>
  items.map((item) => [item.id, item]);

/** The blocks of the plan's sheet. A workbook without the last one is not read at all. */
export const planBlocks: SheetBlocks = [
  {
    ...tableBlock(
      anchors.planTargets,
      ({ targets }) => byId(targets),
      (plan, { source }) => planTargetColumns(plan, undefined, source),
    ),
    start: ({ plan }) => planStart(plan),
  },
  tableBlock(
    anchors.planPeriods,
    ({ periods }) => byId(periods),
    (plan) => periodColumns(plan),
  ),
  tableBlock(
    anchors.planCategories,
    ({ categories }) => byId(categories),
    () => categoryColumns(),
  ),
  tableBlock(
    anchors.planSettings,
    () => planSettingRows.map((id) => [id, id] as const),
    (plan) => settingColumns(plan),
  ),
  tableBlock(
    anchors.planLaws,
    () => byId(lawPacks),
    (plan) => lawColumns(plan),
  ),
  tableBlock(
    anchors.planEvents,
    ({ events }) => byId(events),
    (plan) => eventColumns(plan),
  ),
  { anchor: anchors.planSource, mayLack: true },
];
