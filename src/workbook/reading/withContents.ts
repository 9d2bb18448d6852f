import { cellKey } from "../../sheet/cellKey";
import type { RawBlock, RawCell, RawWorkbook } from "../blocks/raw";
import type { CellRef, Content } from "../drawing/description";

interface PlacedContent {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly content: Content;
}

const cellOf = (content: Content): RawCell => {
  if (typeof content === "object" && content !== null) return { value: content.value, formula: content.formula };
  return { value: content === "" ? null : content };
};

/** A workbook as it will be read once some cells are written. */
export function withContents(raw: RawWorkbook, contents: readonly PlacedContent[]): RawWorkbook {
  const sheets = new Map<string, Map<number, RawCell>>();
  for (const { sheet, cell, content } of contents) {
    const cells = sheets.get(sheet) ?? new Map<number, RawCell>();
    sheets.set(sheet, cells.set(cellKey(cell.row, cell.column), cellOf(content)));
  }
  const written = (block: RawBlock): RawBlock => {
    const { range, cells } = block;
    const own = sheets.get(block.sheet);
    if (own === undefined) return block;
    const line = (row: readonly RawCell[], down: number): readonly RawCell[] =>
      row.map((cell, right) => own.get(cellKey(range.row + down, range.column + right)) ?? cell);
    return { ...block, cells: cells.map(line) };
  };
  return { ...raw, blocks: new Map([...raw.blocks].map(([name, block]) => [name, written(block)])) };
}
