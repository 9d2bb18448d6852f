import { containsCell, fitsSheet, intersection, lastColumn, lastRow } from "../../sheet/areas";
import { cellKey } from "../../sheet/cellKey";
import type { RangeRef } from "../../sheet/places";
import { invalidArgument } from "../host/model/excelFault";
import type { Reference, Rewrite } from "../host/model/formula/references";
import { rewriteReferences } from "../host/model/formula/references";
import { requireUnlocked } from "../host/model/guards";
import { cutRules, rulesWithin } from "../host/model/rangeRules";
import type { Sheet } from "../host/model/sheet";
import { captureCells } from "./cellsState";
import type { Session } from "./session";

interface Place {
  readonly sheet: Sheet;
  readonly area: RangeRef;
}

/**
 * What was cut goes elsewhere, and gives the area there: nothing is left behind, and formulas that read the cells follow
 * them. On protected sheets the contents alone go.
 */
export function moveCells({ book, history }: Session, from: Place, at: Place): RangeRef {
  const to: Place = { sheet: at.sheet, area: { ...at.area, rows: from.area.rows, columns: from.area.columns } };
  if (!fitsSheet(to.area)) throw invalidArgument("what was cut does not fit there");
  requireUnlocked(from.sheet, from.area);
  requireUnlocked(to.sheet, to.area);
  history.structure(() => {
    for (const sheet of book.sheets) followOn(sheet, from, to);
    for (const name of book.names) name.formula = rewriteReferences(name.formula, follow(from, to, ""));
    moveContents(from, to);
    if (from.sheet.protection === null && to.sheet.protection === null) moveRules(from, to);
    book.touched("cells", from.sheet, from.area);
    book.touched("cells", to.sheet, to.area);
  });
  return to.area;
}

function followOn(sheet: Sheet, from: Place, to: Place): void {
  const rewrite = follow(from, to, sheet.name);
  for (const [key, content] of sheet.contents) {
    if (!("formula" in content)) continue;
    const formula = rewriteReferences(content.formula, rewrite);
    if (formula !== content.formula) sheet.contents.set(key, { formula });
  }
  sheet.revision++;
}

/** References to cells that are moved go with them; those to cells that are overwritten break. */
function follow(from: Place, to: Place, standsOn: string): Rewrite {
  const rows = to.area.row - from.area.row;
  const columns = to.area.column - from.area.column;
  return (reference) => {
    const named = (reference.sheet ?? standsOn).toUpperCase();
    if (named === from.sheet.name.toUpperCase() && within(from.area, reference)) {
      const there = moved(reference, rows, columns);
      return from.sheet === to.sheet ? there : { ...there, sheet: to.sheet.name };
    }
    return named === to.sheet.name.toUpperCase() && within(to.area, reference) ? "#REF!" : reference;
  };
}

const within = (area: RangeRef, { from, to }: Reference): boolean =>
  [from, to ?? from].every(({ row, column }) => row !== null && column !== null && containsCell(area, row, column));

const moved = (reference: Reference, rows: number, columns: number): Reference => {
  const corner = (at: Reference["from"]): Reference["from"] => ({
    ...at,
    row: (at.row ?? 0) + rows,
    column: (at.column ?? 0) + columns,
  });
  return { ...reference, from: corner(reference.from), to: reference.to && corner(reference.to) };
};

function moveContents(from: Place, to: Place): void {
  const { cells } = captureCells(from.sheet, from.area);
  const looks = from.sheet.protection === null && to.sheet.protection === null;
  for (const { row, column } of cells) {
    from.sheet.setContent(row, column, null);
    from.sheet.links.delete(cellKey(row, column));
    if (looks) from.sheet.formats.cells.delete(cellKey(row, column));
  }
  for (const { row, column, content, format, link } of cells) {
    const there = { row: row - from.area.row + to.area.row, column: column - from.area.column + to.area.column };
    const key = cellKey(there.row, there.column);
    const stays = content === null || !("formula" in content) || from.sheet === to.sheet;
    to.sheet.setContent(
      there.row,
      there.column,
      stays ? content : { formula: rewriteReferences(content.formula, onSheet(from.sheet)) },
    );
    if (link === null) to.sheet.links.delete(key);
    else to.sheet.links.set(key, link);
    if (!looks) continue;
    if (format === null) to.sheet.formats.cells.delete(key);
    else to.sheet.formats.cells.set(key, format);
  }
}

/** A formula that goes to another sheet still reads the one it comes from. */
const onSheet =
  (sheet: Sheet): Rewrite =>
  (reference) =>
    reference.sheet === null ? { ...reference, sheet: sheet.name } : reference;

function moveRules(from: Place, to: Place): void {
  const shift = (area: RangeRef): RangeRef => ({
    ...area,
    row: area.row - from.area.row + to.area.row,
    column: area.column - from.area.column + to.area.column,
  });
  const validations = rulesWithin(from.sheet.validations, from.area);
  const merges = from.sheet.merges.filter(
    (merge) =>
      containsCell(from.area, merge.row, merge.column) && containsCell(from.area, lastRow(merge), lastColumn(merge)),
  );
  from.sheet.validations = cutRules(from.sheet.validations, from.area);
  from.sheet.merges = from.sheet.merges.filter((merge) => !merges.includes(merge));
  to.sheet.validations = [
    ...cutRules(to.sheet.validations, to.area),
    ...validations.map((rule) => ({ ...rule, areas: rule.areas.map(shift) })),
  ];
  to.sheet.merges = [...to.sheet.merges.filter((merge) => intersection(merge, to.area) === null), ...merges.map(shift)];
}
