import { lawPacks } from "../../plan/laws/lawPacks";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { leadersCode } from "../../rules/figures/figures";
import { leadersNone } from "../../rules/figures/leaders";
import { anchors, summaryAnchor, unitAnchor } from "../blocks/anchors";
import { isCarriedName, carriedKeys } from "../blocks/carried";
import { councilKeys, formerCastKey, ownLineKey, takenUpKey } from "../blocks/councilKeys";
import { agencyTargets, unitTargets } from "../blocks/figureKeys";
import { formerNominations, minutesBlockKeys, minutesMissingKey, unitKeys, valueKey } from "../blocks/listKeys";
import { planSettingRows } from "../blocks/planKeys";
import { sittingRowsOf } from "../blocks/sittingKeys";
import type { FigureColumn, UnitTables } from "../blocks/unitTables";
import { styleIn, type KeyedColumn } from "../drawing/keyedTable";
import { styleOf, type StyleName } from "../drawing/styles";
import { unitCodes, type ReadBlocks } from "../reading/readFigures";
import { rawUnder, type ReadBlock } from "../reading/readKeyedBlock";
import { remarkKey } from "../sheets/checkSheet";
import { memberColumns } from "../sheets/memberColumns";
import { eventColumns } from "../sheets/planEvents";
import { lawColumns } from "../sheets/planLaws";
import { categoryColumns, periodColumns, settingColumns } from "../sheets/planSettings";
import type { PlanColumn } from "../sheets/planTable";
import { planTargetColumns } from "../sheets/planTargets";
import { sittingRow } from "../sheets/sittingRows";
import type { ListName } from "./entry";

/** A cell by the keys of its row and its column. */
export type CellKeys = readonly [row: string, column: string];

/** Where people type: a block, and its cells that take something, or the columns of its rows where it is a list. */
export interface EntryTable {
  readonly anchor: string;
  readonly unit: string | null;
  readonly block: string;
  readonly cells?: (block: ReadBlock) => readonly CellKeys[];
  readonly list?: { readonly name: ListName; readonly naming: string; readonly columns: readonly string[] };
}

/** What the workbook says of itself that its entries are found by. */
export interface EntrySource {
  readonly plan: Plan;
  /** The plan as it was loaded. */
  readonly source: Plan;
  readonly tables: UnitTables;
  readonly blocks: ReadBlocks;
}

const isEntry = (style: StyleName | undefined): boolean => style !== undefined && styleOf(style).unlocked === true;

const figureCells =
  (targets: readonly Target[], columns: readonly FigureColumn[]): NonNullable<EntryTable["cells"]> =>
  () =>
    targets.flatMap((target) =>
      columns.flatMap((column): readonly CellKeys[] =>
        isEntry(styleIn(column, { target, entry: undefined, at: () => undefined })) ? [[target.id, column.key]] : [],
      ),
    );

const nowhere = { row: 0, column: 0 };

const planCells =
  <Item>(
    items: readonly (readonly [id: string, item: Item])[],
    columns: readonly PlanColumn<Item>[],
  ): NonNullable<EntryTable["cells"]> =>
  () =>
    items.flatMap(([id, item], index) =>
      columns.flatMap((column): readonly CellKeys[] =>
        isEntry(styleIn(column, { item, number: index + 1, at: () => nowhere })) ? [[id, column.key]] : [],
      ),
    );

const rowsBy =
  (columns: (block: ReadBlock) => readonly string[]): NonNullable<EntryTable["cells"]> =>
  (block) =>
    [...block.rows.keys()].flatMap((row) => columns(block).map((column): CellKeys => [row, column]));

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly (readonly [string, Item])[] =>
  items.map((item) => [item.id, item]);

const keysOf = (columns: readonly Pick<KeyedColumn, "key">[]): readonly string[] => columns.map(({ key }) => key);

/** Where a unit types. */
export function unitEntryTables(code: string, plan: Plan, tables: UnitTables): readonly EntryTable[] {
  const rows = [...unitKeys, ...minutesBlockKeys(plan).filter((key) => key !== minutesMissingKey)];
  return [
    {
      ...{ anchor: unitAnchor(code, "unit"), unit: code, block: "unit" },
      cells: () => rows.map((row): CellKeys => [row, valueKey]),
    },
    {
      ...{ anchor: unitAnchor(code, "figures"), unit: code, block: "figures" },
      cells: figureCells(unitTargets(plan), tables.figures),
    },
    {
      ...{ anchor: unitAnchor(code, "initiatives"), unit: code, block: "initiatives" },
      list: { name: "initiatives", naming: "title", columns: keysOf(tables.lists.initiatives) },
    },
    {
      ...{ anchor: unitAnchor(code, "people"), unit: code, block: "people" },
      list: { name: "people", naming: "name", columns: [...keysOf(tables.lists.people), formerNominations] },
    },
  ];
}

/** Where the agency's leaders are listed, or said to be none; a workbook of before has no such sheet. */
const leadersTables = ({ tables }: EntrySource): readonly EntryTable[] => [
  {
    ...{ anchor: unitAnchor(leadersCode, "unit"), unit: leadersCode, block: "unit" },
    cells: () => [[leadersNone, valueKey]],
  },
  {
    ...{ anchor: unitAnchor(leadersCode, "people"), unit: leadersCode, block: "people" },
    list: { name: "people", naming: "name", columns: keysOf(tables.lists.people) },
  },
];

const ofAgency = (anchor: string, block: string, cells: NonNullable<EntryTable["cells"]>): EntryTable => ({
  ...{ anchor, unit: null, block, cells },
});

/** Where the office and its council type, lists of the occasions apart. */
const officeTables = ({ plan, source, tables }: EntrySource): readonly EntryTable[] => [
  ofAgency(
    anchors.planTargets,
    "plan.targets",
    planCells(byId(plan.targets), planTargetColumns(plan, undefined, source)),
  ),
  ofAgency(anchors.planPeriods, "plan.periods", planCells(byId(plan.periods), periodColumns(plan))),
  ofAgency(anchors.planCategories, "plan.categories", planCells(byId(plan.categories), categoryColumns())),
  ofAgency(
    anchors.planSettings,
    "plan.settings",
    planCells(
      planSettingRows.map((id) => [id, id] as const),
      settingColumns(plan),
    ),
  ),
  ofAgency(anchors.planLaws, "plan.laws", planCells(byId(lawPacks), lawColumns(plan))),
  ofAgency(anchors.planEvents, "events", planCells(byId(plan.events), eventColumns(plan))),
  ofAgency(anchors.agencyFigures, "figures", figureCells(agencyTargets(plan), tables.figures)),
  ofAgency(anchors.councilOccasions, "council.sittings", () =>
    sittingRowsOf(plan).flatMap((key) =>
      sittingRow(key).computed !== undefined ? [] : plan.periods.map(({ id }): CellKeys => [key, id]),
    ),
  ),
  {
    ...{ anchor: anchors.councilMembers, unit: null, block: "council.members" },
    list: { name: "members", naming: "name", columns: keysOf(memberColumns(plan)) },
  },
  ofAgency(
    anchors.check,
    "check.remarks",
    rowsBy(() => [remarkKey]),
  ),
];

const votedCells = rowsBy(({ columns }) => [...councilKeys, ...(columns.has(formerCastKey) ? [formerCastKey] : [])]);

/** The council's mark stands in place of a line's number. */
const ownLines: NonNullable<EntryTable["cells"]> = (block) =>
  [...block.rows.keys()].flatMap((row): readonly CellKeys[] =>
    typeof rawUnder(block, row, ownLineKey) === "string" ? [[row, ownLineKey]] : [],
  );

/** What the council writes on the list of each occasion. */
const summaryTables = ({ plan }: EntrySource): readonly EntryTable[] =>
  plan.periods.flatMap(({ id }) => [
    ...(["units", "people"] as const).map((part) =>
      ofAgency(summaryAnchor(id, part), `votes.${id}.${part}`, (block) => [...votedCells(block), ...ownLines(block)]),
    ),
    ofAgency(
      summaryAnchor(id, "excluded"),
      `votes.${id}.excluded`,
      rowsBy(() => [takenUpKey]),
    ),
    ofAgency(
      summaryAnchor(id, "heading"),
      `votes.${id}.heading`,
      rowsBy(() => ["number", "placeAndDate"]),
    ),
    ofAgency(
      summaryAnchor(id, "settings"),
      `votes.${id}.settings`,
      rowsBy(({ columns }) => [...columns.keys()]),
    ),
  ]);

/** What was carried to the foot of a sheet that was made again. */
const carriedTables = ({ blocks }: EntrySource): readonly EntryTable[] =>
  [...blocks.keys()].filter(isCarriedName).map((anchor) => ({
    ...{ anchor, unit: null, block: `carried.${anchor}` },
    list: { name: "carried", naming: "text", columns: carriedKeys },
  }));

/** Every place in which a person can type, of a workbook as it is. */
export const entryTables = (book: EntrySource): readonly EntryTable[] => [
  ...unitCodes(book.blocks).flatMap((code) => unitEntryTables(code, book.plan, book.tables)),
  ...leadersTables(book),
  ...officeTables(book),
  ...summaryTables(book),
  ...carriedTables(book),
];
