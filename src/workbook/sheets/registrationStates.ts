import { sheetTexts } from "../../locale/workbook/sheets";
import type { Registration } from "../../rules/figures/figures";
import { isRegistered } from "../../rules/figures/registered";
import { serialOfIso } from "../../rules/figures/serialDate";
import { toA1 } from "../../sheet/a1";
import type { Book } from "../blocks/book";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, RangeRef } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { literal } from "../formulas/expressions";
import { lookOfText } from "./statusFormats";

const { registered, notRegistered } = sheetTexts.unit;
const { late } = sheetTexts.registration;

type Registered = Omit<Registration, "title">;

/** Whether a registration, of a unit or of a person, came after the last day that the plan sets. */
export const isLate = ({ registeredOn }: Registered, { plan }: Pick<Book, "plan">): boolean => {
  const { deadline } = plan.registration;
  return deadline !== undefined && typeof registeredOn === "number" && Math.floor(registeredOn) > serialOfIso(deadline);
};

/** Registered, late or not, in words. */
export const stateOf = (registration: Registered, book: Pick<Book, "plan">): string =>
  !isRegistered(registration, book.plan.year) ? notRegistered : isLate(registration, book) ? late : registered;

/** Symbols and colours of cells that hold such words. */
export function stateFormats(cells: RangeRef): readonly ConditionalFormat[] {
  const { met, notMet, missing } = statusColors;
  return [
    lookOfText(cells, registered, { symbol: "✓", ...met }),
    lookOfText(cells, notRegistered, { symbol: "✗", ...notMet }),
    lookOfText(cells, late, { symbol: "!", ...missing }),
  ];
}

/** Who has not registered stands out by the whole line; `column` holds the words. */
export function shadeLines(builder: SheetBuilder, lines: RangeRef, column: number): void {
  const said = `$${toA1({ row: lines.row, column })}`;
  const { notMet, missing } = statusColors;
  for (const [text, { fill }] of [
    [notRegistered, notMet],
    [late, missing],
  ] as const) {
    builder.formatWhere({ kind: "formula", range: lines, formula: `${said}=${literal(text)}`, fill });
  }
}
