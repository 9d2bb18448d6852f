import type { Finding } from "../../rules/findings/finding";
import type { Protection } from "../../sheet/protection";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { RawWorkbook } from "../blocks/raw";
import { protectionOf, sheetsOf } from "../sheets/sheetTable";
import type { ReadBlocks } from "./readFigures";

/** Sheets of ours that are not protected, in order, by name, and how each is when it is: as one was left that was being written to. */
export function openSheets(raw: RawWorkbook, blocks: ReadBlocks, book: Book): ReadonlyMap<string, Protection> {
  const open = new Set(raw.sheets.flatMap((sheet) => (sheet.protected ? [] : [sheet.name])));
  if (open.size === 0) return new Map();
  return new Map(
    sheetsOf(book).flatMap(({ kind, blocks: [{ anchor }] }) => {
      const sheet = blocks.get(anchor)?.sheet;
      return sheet !== undefined && open.has(sheet) ? [[sheet, protectionOf(kind)] as const] : [];
    }),
  );
}

/**
 * That anything may be typed over on them: once for all, for a program that keeps no protection opens every sheet. The check's own
 * sheet has no formulas, and each check that is written protects it.
 */
export function openFindings(raw: RawWorkbook, blocks: ReadBlocks, book: Book): readonly Finding[] {
  const written = blocks.get(anchors.check)?.sheet;
  const names = [...openSheets(raw, blocks, book).keys()].filter((name) => name !== written);
  const [first] = names;
  if (first === undefined) return [];
  const place = { block: "cell", sheet: first, row: 0, column: 0 } as const;
  return [
    {
      ...({ code: "sheet.unprotected", severity: "warning", place } as const),
      ...{
        numbers: { name: first, ...(names.length > 1 ? { count: names.length } : {}) },
        mend: { value: null, act: "protect" },
      },
    },
  ];
}
