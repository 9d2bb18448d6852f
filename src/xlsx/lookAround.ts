import { HostError } from "../actions/port/hostError";
import type { SeenCell, Sight } from "../actions/port/fileHost";
import {
  attribute,
  cellContext,
  childOf,
  childrenOf,
  isOn,
  numberLooks,
  openSheet,
  SheetDocument,
} from "../ooxml/ooxml";
import type { WorkbookPart } from "../ooxml/ooxml";
import { lettersOf } from "../sheet/a1";
import { maxColumns, maxRows, type CellRef } from "../sheet/places";
import { worksheetPart } from "./sheetWriter";

/** Rows and columns in sight that are shown on either side of a cell. */
const around = { rows: 3, columns: 2 };

/** The line itself, and so many on either side of it that are in sight. */
function linesAround(line: number, count: number, end: number, isHidden: (line: number) => boolean): readonly number[] {
  const walk = (step: 1 | -1): readonly number[] => {
    const found: number[] = [];
    for (let at = line + step; at >= 0 && at < end && found.length < count; at += step) {
      if (!isHidden(at)) found.push(at);
    }
    return found;
  };
  return [...[...walk(-1)].reverse(), line, ...walk(1)];
}

/** A cell of a sheet and those around it that are in sight. Throws `notFound` where the sheet is not there. */
export function lookAround(workbook: WorkbookPart, sheet: string, at: CellRef): Sight {
  const index = workbook.indexOf(sheet);
  if (index < 0) throw new HostError("notFound", "No such sheet", { sheet });
  const part = worksheetPart(workbook, index);
  const root = workbook.file.view(part)?.root;
  if (root === undefined) throw new HostError("notFound", "An empty part", { sheet });
  const document = new SheetDocument(root);
  const list = childOf(root, "cols");
  const hidden = (list ? childrenOf(list, "col") : [])
    .filter((run) => isOn(run, "hidden"))
    .map((run) => [Number(attribute(run, "min")) - 1, Number(attribute(run, "max")) - 1] as const);
  const hiddenRows = new Set(
    childrenOf(document.data, "row").flatMap((row) =>
      isOn(row, "hidden") ? [Number(attribute(row, "r") ?? 0) - 1] : [],
    ),
  );
  const columns = linesAround(at.column, around.columns, maxColumns, (column) =>
    hidden.some(([first, last]) => first <= column && column <= last),
  );
  const rows = linesAround(at.row, around.rows, maxRows, (row) => hiddenRows.has(row));
  const { cell } = openSheet(workbook, part, cellContext(workbook));
  const lookOf = numberLooks(workbook.file, workbook.part);
  const showsOf = (ref: CellRef): SeenCell["shows"] => {
    const element = document.cell(ref);
    const { isDate, code } = lookOf(Number((element && attribute(element, "s")) ?? 0));
    if (isDate) return "day";
    if (code.includes('"%"')) return "points";
    return code.includes("%") ? "percent" : "plain";
  };
  return {
    columns: columns.map(lettersOf),
    own: { row: rows.indexOf(at.row), column: columns.indexOf(at.column) },
    rows: rows.map((row) => ({
      number: row + 1,
      cells: columns.map((column) => ({ value: cell({ row, column }).value, shows: showsOf({ row, column }) })),
    })),
  };
}
