import { toA1 } from "../../sheet/a1";
import type { ConditionalFormat, RangeRef } from "./description";

/**
 * Groups the digits of whole numbers from 1000 on. Cells themselves are "General": no format of Excel's shows 12 as 12 and
 * 12,5 as 12,5 (`#,##0.###` shows "12,"), and one that rounds would hide the fraction that is a fault.
 */
export function groupedDigits(range: RangeRef): ConditionalFormat {
  const cell = toA1({ row: range.row, column: range.column });
  return {
    kind: "formula",
    range,
    formula: `AND(ISNUMBER(${cell}),ABS(N(${cell}))>=1000,INT(N(${cell}))=N(${cell}))`,
    numberFormat: "#,##0_)",
  };
}
