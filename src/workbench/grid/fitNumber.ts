import { displayText } from "./displayText";
import { textWidth } from "./textMeasure";

/** A number that a cell shows, and whether its format leaves the digits to Excel. */
export interface ShownNumber {
  readonly value: number;
  readonly isGeneral: boolean;
}

const general = { numberFormat: "General" };

/** What a number shows in so many pixels: never part of it, which would be read as another. */
export function fitNumber(text: string, { value, isGeneral }: ShownNumber, font: string, room: number): string {
  const fits = (shown: string): boolean => textWidth(shown, font) <= room;
  if (fits(text)) return text;
  if (isGeneral) {
    const decimals = Array.from({ length: 10 }, (_, fewer) => displayText(Number(value.toFixed(9 - fewer)), general));
    const powers = [5, 4, 3, 2, 1, 0].map((digits) => power(value, digits));
    const whole = decimals.find((shown) => fits(shown) && (shown !== "0" || value === 0));
    const found = whole ?? powers.find(fits);
    if (found !== undefined) return found;
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}

const power = (value: number, digits: number): string =>
  value
    .toExponential(digits)
    .replace(".", ",")
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");
