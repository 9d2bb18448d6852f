import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an Office file, by name, as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

/** A file with some parts put in the place of its own, added, or (undefined) left out. Texts are written as UTF-8. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | undefined>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, text] of Object.entries(changes)) {
    if (text === undefined) Reflect.deleteProperty(parts, name);
    else parts[name] = strToU8(text);
  }
  return zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) });
}

/** A part of a file as text; fails where it is not there. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`No part ${name}`);
  return strFromU8(content);
}

/** The part of the sheet whose name a pattern fits; fails where none is. */
export function sheetPart(bytes: Uint8Array, name: RegExp): string {
  const sheets = partOf(bytes, "xl/workbook.xml").match(/<sheet [^>]*>/g) ?? [];
  const listed = sheets.find((one) => name.test(/ name="([^"]*)"/.exec(one)?.[1] ?? "")) ?? "";
  const id = / r:id="([^"]+)"/.exec(listed)?.[1] ?? "";
  const relations = partOf(bytes, "xl/_rels/workbook.xml.rels").match(/<Relationship [^>]*>/g) ?? [];
  const target = / Target="\/?([^"]+)"/.exec(relations.find((one) => one.includes(` Id="${id}"`)) ?? "")?.[1];
  if (target === undefined) throw new Error(`No sheet ${String(name)}`);
  return target.startsWith("xl/") ? target : `xl/${target}`;
}
