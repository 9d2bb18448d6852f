import { parseA1, toA1 } from "../../sheet/a1";
import type { CellRef } from "../../sheet/places";
import type { SheetDocument } from "../cells/sheetDocument";
import type { OfficePackage } from "../package/officePackage";
import { namespaces, relationshipsOf } from "../package/relationships";
import { OoxmlError } from "../xml/ooxmlError";
import type { XmlElement } from "../xml/xml";
import { attribute, childOf, childrenOf, prefixedAttribute, setAttributes, textOf } from "../xml/xmlTree";

/** What people noted at the cells of a sheet: ids of its relationships, and of the shapes that the notes are drawn in. */
export interface Notes {
  readonly ids: ReadonlySet<string>;
  readonly shapes: string | undefined;
  /** Parts that hold the notes' texts: of old notes and of threads. */
  readonly parts: readonly string[];
  readonly shapesPart: string | undefined;
}

/** Notes and threads of comments; the shapes of a sheet without notes are somebody's buttons, or of its headings. */
export function notesOf(file: OfficePackage, part: string): Notes {
  const related = relationshipsOf(file, part);
  const notes = related.filter(({ kind }) => kind === "comments" || kind === "threadedComment");
  const drawn = notes.length === 0 ? undefined : file.view(part)?.root;
  const drawing = drawn && childOf(drawn, "legacyDrawing");
  const shapes = drawing && prefixedAttribute(drawing, "id");
  return {
    ids: new Set([...notes.map(({ id }) => id), ...(shapes === undefined ? [] : [shapes])]),
    shapes,
    parts: notes.map(({ target }) => target).filter((name) => file.has(name)),
    shapesPart: related.find(({ id }) => id === shapes)?.target,
  };
}

const entriesOf = (root: XmlElement): readonly XmlElement[] => [
  ...childrenOf(childOf(root, "commentList") ?? root, "comment"),
  ...childrenOf(root, "threadedComment"),
];

/** Addresses of the cells at which people left notes. */
export function notedCells(file: OfficePackage, { parts }: Notes): ReadonlySet<string> {
  const roots = parts.flatMap((name) => file.view(name)?.root ?? []);
  return new Set(roots.flatMap((root) => entriesOf(root).flatMap((entry) => attribute(entry, "ref") ?? [])));
}

/** Rows in which people left notes. */
export const notedRows = (file: OfficePackage, notes: Notes): readonly number[] => [
  ...new Set([...notedCells(file, notes)].flatMap((address) => parseA1(address)?.row ?? [])),
];

/** Leaves the notes on a sheet whose own contents were written anew. */
export function keepNotes(sheet: SheetDocument, { shapes }: Notes): void {
  if (shapes === undefined) return;
  sheet.root.attributes.set("xmlns:r", namespaces.relationships);
  setAttributes(sheet.section("legacyDrawing"), { "r:id": shapes });
}

/** Where each note goes, by its address: with its line; beside a note that is there already. Without those that stay. */
function destinations(addresses: ReadonlySet<string>, rows: ReadonlyMap<number, number>): ReadonlyMap<string, CellRef> {
  const cells = [...addresses].flatMap((address) => {
    const at = parseA1(address);
    return at === undefined ? [] : [{ address, at, row: rows.get(at.row) ?? at.row }];
  });
  const goes = ({ at, row }: (typeof cells)[number]): boolean => at.row !== row;
  const taken = new Set(cells.filter((cell) => !goes(cell)).map(({ address }) => address));
  const moves = new Map<string, CellRef>();
  for (const { address, at, row } of cells.filter(goes)) {
    let { column } = at;
    while (taken.has(toA1({ row, column }))) column += 1;
    taken.add(toA1({ row, column }));
    moves.set(address, { row, column });
  }
  return moves;
}

const numberIn = (element: XmlElement | undefined): number => (element === undefined ? NaN : Number(textOf(element)));

/** The cell that a shape is the note of. */
function shapeCell(data: XmlElement): CellRef | undefined {
  const [row, column] = [numberIn(childOf(data, "Row")), numberIn(childOf(data, "Column"))];
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column } : undefined;
}

/** A shape hangs between two corners: column, offset, row, offset, and the same again. */
function moveShape(data: XmlElement, from: CellRef, to: CellRef): void {
  const put = (name: string, text: string): void => {
    const element = childOf(data, name);
    if (element !== undefined) element.children = [text];
  };
  const corners = textOf(childOf(data, "Anchor")).split(",").map(Number);
  const steps = [to.column - from.column, 0, to.row - from.row, 0];
  put("Row", String(to.row));
  put("Column", String(to.column));
  put("Anchor", corners.map((part, at) => part + (steps[at % 4] ?? 0)).join(", "));
}

/** Shapes are not always well-formed XML; undefined where they cannot be read. */
function shapesOf(file: OfficePackage, { shapesPart }: Notes): readonly XmlElement[] | undefined {
  if (shapesPart === undefined || !file.has(shapesPart)) return [];
  try {
    return childrenOf(file.edit(shapesPart).root, "shape");
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    return undefined;
  }
}

/**
 * Takes notes along to the rows in which their lines stand now; `rows` leads from the row before. Notes whose shapes cannot be
 * read stay: a text at one cell and its frame at another would be no note at all.
 */
export function moveNotes(file: OfficePackage, notes: Notes, rows: ReadonlyMap<number, number>): void {
  const moves = destinations(notedCells(file, notes), rows);
  const shapes = moves.size === 0 ? undefined : shapesOf(file, notes);
  if (shapes === undefined) return;
  for (const name of notes.parts) {
    for (const entry of entriesOf(file.edit(name).root)) {
      const to = moves.get(attribute(entry, "ref") ?? "");
      if (to !== undefined) setAttributes(entry, { ref: toA1(to) });
    }
  }
  for (const shape of shapes) {
    const data = childOf(shape, "ClientData");
    const from = data && shapeCell(data);
    const to = from && moves.get(toA1(from));
    if (data !== undefined && from !== undefined && to !== undefined) moveShape(data, from, to);
  }
}
