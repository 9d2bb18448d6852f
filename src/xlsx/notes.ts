import type { OfficePackage } from "./officePackage";
import { namespaces, relationshipsOf } from "./relationships";
import type { SheetDocument } from "./sheetDocument";
import { childOf, prefixedAttribute, setAttributes } from "./xmlTree";

/** What people noted at the cells of a sheet: ids of its relationships, and of the shapes that the notes are drawn in. */
export interface Notes {
  readonly ids: ReadonlySet<string>;
  readonly shapes: string | undefined;
}

/** Notes and threads of comments; the shapes of a sheet without notes are somebody's buttons, or of its headings. */
export function notesOf(file: OfficePackage, part: string): Notes {
  const related = relationshipsOf(file, part);
  const notes = related.filter(({ kind }) => kind === "comments" || kind === "threadedComment");
  const root = file.view(part)?.root;
  const drawn = root && childOf(root, "legacyDrawing");
  const shapes = notes.length === 0 || drawn === undefined ? undefined : prefixedAttribute(drawn, "id");
  return { ids: new Set([...notes.map(({ id }) => id), ...(shapes === undefined ? [] : [shapes])]), shapes };
}

/** Leaves the notes at the cells they were written at, on a sheet whose own contents were written anew. */
export function keepNotes(sheet: SheetDocument, { shapes }: Notes): void {
  if (shapes === undefined) return;
  sheet.root.attributes.set("xmlns:r", namespaces.relationships);
  setAttributes(sheet.section("legacyDrawing"), { "r:id": shapes });
}
