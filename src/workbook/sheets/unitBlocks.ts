import { nothingCounted } from "../../rules/findings/countCells";
import type { UnitFigures } from "../../rules/figures/figures";
import { peopleListOf } from "../../rules/figures/leaders";
import { unitAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import { minutesBlockKeys, missingKey, unitKeys, valueKey } from "../blocks/listKeys";
import type { ListPart } from "../blocks/unitTables";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { figureFormulas, type FigureBlockContext } from "../formulas/figureFormulas";
import { unitSources } from "../formulas/sources";
import { overCell } from "../formulas/unitCounts";
import { enteredFigure, headKeys, labelKey, unitBlockKeys, unitFormulas } from "../formulas/unitFormulas";
import { unitLayout } from "./figureLayout";
import { endFormulas } from "./listEnd";
import { listFormulas } from "./listFormulas";
import { listBlockKeys } from "./remarkColumns";
import type { SheetBlock, SheetBlocks } from "./sheetEntry";
import { figuresStart, unitStart } from "./starts";
import { unitEntries } from "./unitEntries";

/** How the formulas of a unit's figures come about: from what it enters, and from its list of initiatives. */
export const unitContext = (
  book: Book,
  unit: UnitFigures,
  own: KeyedBlock,
  initiatives: KeyedBlock,
): FigureBlockContext => ({
  plan: book.plan,
  faults: book.faults,
  columns: book.tables.figures,
  sources: unitSources(initiatives),
  counted: book.cells.get(unit.code) ?? nothingCounted,
  over: book.over,
  overCell: overCell(own),
  resultOf: (target, period) => book.results.get(unit.code, target.id, period.id),
  heldIn: (target, period) => book.held(unit.code, target, period.id),
  entered: (target, key) => enteredFigure(unit, target.id, key),
});

const ownBlock = (code: string): SheetBlock => ({
  anchor: unitAnchor(code, "unit"),
  start: () => unitStart,
  keys: (book) => ({
    rows: [
      ...headKeys,
      ...unitKeys,
      // Sheets of earlier forms have no rows for minutes, and none to spare.
      ...(peopleListOf(book.figures, code)?.minutes.size === 0 ? [] : minutesBlockKeys(book.plan)),
      ...unitBlockKeys(book),
    ],
    columns: [labelKey, missingKey, valueKey],
    labels: new Map(unitEntries(book.plan).map(({ key, heading }) => [key, heading])),
  }),
  formulas: (own, book, blockOf) => {
    const unit = peopleListOf(book.figures, code);
    const figures = blockOf(unitAnchor(code, "figures"));
    const initiatives = blockOf(unitAnchor(code, "initiatives"));
    const people = blockOf(unitAnchor(code, "people"));
    return unit === undefined || figures === undefined || initiatives === undefined || people === undefined
      ? []
      : unitFormulas({ unit: own, figures, initiatives, people }, unit, book);
  },
});

const figuresBlock = (code: string): SheetBlock => ({
  anchor: unitAnchor(code, "figures"),
  start: ({ plan }) => figuresStart(plan, unitTargets(plan)),
  keys: ({ plan, tables }) => ({
    rows: unitTargets(plan).map(({ id }) => id),
    columns: tables.figures.map(({ key }) => key),
  }),
  formulas: (figures, book, blockOf, isAsked) => {
    const unit = peopleListOf(book.figures, code);
    const own = blockOf(unitAnchor(code, "unit"));
    const initiatives = blockOf(unitAnchor(code, "initiatives"));
    return unit === undefined || own === undefined || initiatives === undefined
      ? []
      : figureFormulas(figures, unitTargets(book.plan), unitContext(book, unit, own, initiatives), isAsked);
  },
});

/** A list of a unit, or of the leaders. */
export const listBlock = (code: string, part: ListPart): SheetBlock => ({
  anchor: unitAnchor(code, part),
  keys: ({ plan, tables }) => {
    const columns = tables.lists[part];
    return {
      ...{ rows: [], columns: columns.map(({ key }) => key) },
      across: listBlockKeys(columns, unitLayout(tables), plan).filter((key) => key !== ""),
    };
  },
  formulas: (list, book, _blockOf, isAsked) => {
    const unit = peopleListOf(book.figures, code);
    const { plan, tables } = book;
    if (unit === undefined) return [];
    const rows = unit[part].map((item) => ({ ...item }));
    const columns = tables.lists[part];
    return [
      ...listFormulas(list, { plan, tables, columns, rows }, isAsked),
      ...endFormulas(list, part, columns).filter(({ cell }) => isAsked(cell)),
    ];
  },
});

/** The blocks of a unit's sheet. */
export const unitBlocks = (code: string): SheetBlocks => [
  ownBlock(code),
  figuresBlock(code),
  listBlock(code, "initiatives"),
  listBlock(code, "people"),
];
