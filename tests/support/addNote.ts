import { parseA1 } from "../../src/sheet/a1";
import { partsOf, withParts } from "./fileParts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const shape = (row: number, column: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025">` +
  `<x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 4</x:Anchor>` +
  `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml>`;

/** The part of a sheet, by its name. */
function sheetPart(parts: Readonly<Record<string, string>>, sheet: string): string {
  // Parts are read byte by byte: the name is looked for in the same way.
  const name = Buffer.from(sheet, "utf8").toString("latin1");
  const [entry = ""] = (parts["xl/workbook.xml"] ?? "").match(new RegExp(`<sheet [^>]*name="${name}"[^>]*>`)) ?? [];
  const id = /:id="([^"]+)"/.exec(entry)?.[1] ?? "";
  const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").match(/<Relationship [^>]*>/g) ?? [];
  const target = /Target="([^"]+)"/.exec(relations.find((one) => one.includes(` Id="${id}"`)) ?? "")?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** A file in which a person left a note at a cell of a sheet that has none yet. */
export function addNote(bytes: Uint8Array, sheet: string, address: string, text: string): Uint8Array {
  const parts = partsOf(bytes);
  const part = sheetPart(parts, sheet);
  const at = parseA1(address);
  const cells = parts[part];
  if (at === undefined || cells === undefined) throw new Error(`No cell ${address} on ${sheet}`);
  const name = part.slice(part.lastIndexOf("/") + 1);
  const relations = `xl/worksheets/_rels/${name}.rels`;
  const before = parts[relations] ?? "<Relationships></Relationships>";
  const empty = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
  const more =
    `<Relationship Id="note1" Type="${office}/comments" Target="../comments-${name}"/>` +
    `<Relationship Id="note2" Type="${office}/vmlDrawing" Target="../drawings/notes-${name}.vml"/></Relationships>`;
  const utf8 = (latin: string): string => Buffer.from(latin, "latin1").toString("utf8");
  const drawing = `<legacyDrawing xmlns:r="${office}" r:id="note2"/></worksheet>`;
  return withParts(bytes, {
    [relations]: before.replace("<Relationships>", empty).replace("</Relationships>", more),
    [`xl/comments-${name}`]:
      `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Thư ký</author></authors>` +
      `<commentList><comment ref="${address}" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
    [`xl/drawings/notes-${name}.vml`]: shape(at.row, at.column),
    [part]: utf8(cells).replace("</worksheet>", drawing),
  });
}

/** The address of the one note of a file, as its text and as its shape have it. */
export function noteCells(bytes: Uint8Array): { readonly text: string | undefined; readonly shape: readonly number[] } {
  const parts = Object.entries(partsOf(bytes));
  const find = (name: RegExp): string => parts.find(([part]) => name.test(part))?.[1] ?? "";
  const drawn = find(/drawings\/notes-/);
  const number = (tag: string): number => Number(new RegExp(`<x:${tag}>(\\d+)<`).exec(drawn)?.[1]);
  return {
    text: /<comment ref="([A-Z]+\d+)"/.exec(find(/comments-/))?.[1],
    shape: [number("Row"), number("Column")],
  };
}
