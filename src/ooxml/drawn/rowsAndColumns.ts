import type { ColumnRun, RowRun } from "../../sheet/runs";
import type { SheetDocument } from "../cells/sheetDocument";
import { Attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/xml";
import { attribute, childrenOf, makeElement, setAttributes } from "../xml/xmlTree";

/**
 * A description counts digits of 7 pixels and 5 pixels besides, the file digits of the workbook's own standard font. That of
 * ours is 12-point Times New Roman, whose digits have 8; those of the fonts that Excel begins with have 7.
 */
const widthInFile = (characters: number, digit: number): number =>
  Math.round(((characters * 7 + 5) / digit) * 256) / 256;

/** Writes `<cols>`. Runs may come in any order; of overlapping ones the later counts. */
export function writeColumns(sheet: SheetDocument, runs: readonly ColumnRun[], digit: number): void {
  const byColumn = new Map<number, ColumnRun>();
  for (const run of runs) for (let at = run.first; at < run.first + run.count; at += 1) byColumn.set(at, run);
  if (byColumn.size === 0) return;
  const list = sheet.section("cols");
  list.children = [];
  for (const [at, run] of [...byColumn].sort(([one], [other]) => one - other)) {
    list.children.push(
      makeElement(list, "col", {
        ...{ min: at + 1, max: at + 1, width: widthInFile(run.width, digit) },
        hidden: run.hidden === true ? true : undefined,
        customWidth: true,
      }),
    );
  }
}

type Span = Readonly<Record<"min" | "max", number>>;

const spanOf = (column: XmlElement): Span => ({
  min: Number(attribute(column, "min")),
  max: Number(attribute(column, "max")),
});

/** Writes runs of columns among those that are there: one that stands over them is parted. */
export function changeColumns(sheet: SheetDocument, runs: readonly ColumnRun[], digit: number): void {
  if (runs.length === 0) return;
  const list = sheet.section("cols");
  for (const { first, count, width, hidden } of runs) {
    const [from, to] = [first + 1, first + count];
    const own = makeElement(list, "col", {
      ...{ min: from, max: to, width: widthInFile(width, digit), customWidth: true },
      hidden: hidden === true ? true : undefined,
    });
    const parted = childrenOf(list).flatMap((column) => {
      const { min, max } = spanOf(column);
      if (max < from || min > to) return [column];
      const part = (span: Span): readonly XmlElement[] => {
        if (span.min > span.max) return [];
        const piece = { ...column, attributes: new Attributes(column.attributes) };
        setAttributes(piece, span);
        return [piece];
      };
      return [...part({ min, max: from - 1 }), ...part({ min: to + 1, max })];
    });
    list.children = [...parted, own].sort((one, other) => spanOf(one).min - spanOf(other).min);
  }
}

/** Writes heights and hidden rows. A height that is not the row's own is fitted anew where a text in the row changes. */
export function writeRows(sheet: SheetDocument, runs: readonly RowRun[]): void {
  for (const run of runs) {
    for (let at = run.first; at < run.first + run.count; at += 1) {
      if (run.height !== undefined) {
        setAttributes(sheet.row(at), { ht: run.height, customHeight: run.grows === true ? undefined : true });
      }
      if (run.hidden !== undefined) setAttributes(sheet.row(at), { hidden: run.hidden ? true : undefined });
    }
  }
}
