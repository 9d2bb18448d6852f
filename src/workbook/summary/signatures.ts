import { sheetTexts } from "../../locale/workbook/sheets";
import type { CellRef } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { signerFormula } from "../formulas/votes";
import type { SittingRecord } from "../reading/readSitting";
import { grid } from "./grid";
import { gapHeight, writeGap } from "./sectionHeading";

const words = sheetTexts.summary;
const lineHeight = 22;
/** Room to sign in. */
const room = 72;

/** Points of the signatures with the gap above them. */
export const signaturesHeight = gapHeight + 4 * lineHeight + room;

const signers = ["secretary", "chair"] as const;
type Signer = (typeof signers)[number];
/** Lines above the room to sign in. */
const lines = 3;

/** Who signs, where, and the name under it as the council's section says it. Returns where the names stand, and the row behind them. */
export function writeSignatures(
  builder: SheetBuilder,
  names: Readonly<Record<Signer, string>>,
  record: SittingRecord,
  row: number,
): { readonly cells: Readonly<Record<Signer, CellRef>>; readonly next: number } {
  const half = grid.remarks - 1;
  const columns = { secretary: [1, 4], chair: [half, grid.last - half + 1] } as const;
  const first = row + 1;
  writeGap(builder, row);
  for (const signer of signers) {
    const [column, count] = columns[signer];
    const titles = words.signers[signer];
    titles.forEach((title, index) => {
      builder.putMerged(area(first + index, column, 1, count), title, "officialBold");
    });
    builder
      .putMerged(area(first + titles.length, column, 1, count), words.sign, "officialItalic")
      .putMerged(
        area(first + lines + 1, column, 1, count),
        { formula: signerFormula(names[signer]), value: record[signer] },
        "officialBold",
      );
  }
  builder
    .rowRun({ first, count: lines, height: lineHeight })
    .rowRun({ first: first + lines, count: 1, height: room })
    .rowRun({ first: first + lines + 1, count: 1, height: lineHeight });
  const nameOf = (signer: Signer): CellRef => ({ row: first + lines + 1, column: columns[signer][0] });
  return { cells: { secretary: nameOf("secretary"), chair: nameOf("chair") }, next: first + lines + 2 };
}
