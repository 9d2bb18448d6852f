import { toA1 } from "../../sheet/a1";
import type { WorkbookChange } from "../../workbook/drawing/description";
import { entryContent } from "../../workbook/drawing/typedContent";
import { toHost } from "../paint/contents";
import type { LateCell } from "../state/sinceSeen";

/** As it was typed; a formula as its text. */
const contentOf = ({ value, formula }: LateCell["cell"]): string | number | boolean =>
  formula === undefined ? (entryContent(value) ?? "") : `=${formula}`;

/** What was typed on sheets while they went: in its cells, on sheets of their names. */
export async function bringBack(context: Excel.RequestContext, late: readonly LateCell[]): Promise<void> {
  for (const name of new Set(late.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.add(name);
    for (const { cell } of late.filter((one) => one.sheet === name))
      sheet.getRange(toA1(cell)).formulas = [[toHost(contentOf(cell))]];
  }
  await context.sync();
}

/** Where nothing of a sheet that is made anew stands. */
function rowBehind(blocks: WorkbookChange["sheets"][number]["blocks"], late: readonly LateCell[]): number {
  const ends = blocks.map(({ row, contents }) => row + contents.length);
  return Math.max(0, ...ends, ...late.map(({ cell }) => cell.row + 1)) + 2;
}

/**
 * What was typed while a change was being written, put back: in its cell where only that was written over, beneath all else on
 * a sheet that was made anew. There the next run finds it, and carries it to the foot.
 */
export function puttingBack(change: WorkbookChange, late: readonly LateCell[]): WorkbookChange {
  const sheets = change.sheets.flatMap((sheet): WorkbookChange["sheets"] => {
    const own = late.filter((one) => one.sheet === sheet.name);
    if (own.length === 0) return [];
    const isUpdate = sheet.action === "update";
    const protection = isUpdate ? sheet.protection : sheet.layout.protection;
    const first = rowBehind(sheet.blocks, own);
    const placed = isUpdate
      ? own.map(({ cell }) => ({ row: cell.row, column: cell.column, contents: [[contentOf(cell)]] }))
      : own
          .map(({ cell }) => contentOf(cell))
          .filter((content) => content !== "")
          .map((content, index) => ({ row: first + index, column: 1, contents: [[content]] }));
    return [
      {
        ...{ action: "update", name: sheet.name, blocks: placed, links: [] },
        ...(protection === undefined ? {} : { protection }),
      },
    ];
  });
  return { sheets, names: [] };
}
