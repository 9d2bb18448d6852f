import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same file with no row of a fixed height, so that a program that opens it gives each row what its texts need. */
export function freeRows(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] =>
    name.startsWith("xl/worksheets/sheet")
      ? [name, strToU8(strFromU8(content).replaceAll(/ (?:ht|customHeight)="[^"]*"/g, ""))]
      : [name, content],
  );
  return zipSync(Object.fromEntries(parts));
}

/** Sheet name → heights of its rows in points, by number from 1; hidden rows are left out. */
export function rowHeights(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]+)"/.exec(tag)?.[1] ?? "",
      `xl/${/Target="([^"]+)"/.exec(tag)?.[1] ?? ""}`.replace("xl//xl/", "xl/"),
    ]),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
      const part = targets.get(/r:id="([^"]+)"/.exec(tag)?.[1] ?? "") ?? "";
      const rows = [...text(part).matchAll(/<row [^>]*>/g)].flatMap(([row]): [number, number][] => {
        const height = / ht="([^"]+)"/.exec(row)?.[1];
        const isHidden = / hidden="(?:1|true)"/.test(row);
        return height === undefined || isHidden ? [] : [[Number(/ r="(\d+)"/.exec(row)?.[1]), Number(height)]];
      });
      return [/ name="([^"]+)"/.exec(tag)?.[1] ?? "", new Map(rows)] as const;
    }),
  );
}
