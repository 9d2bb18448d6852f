import type { NumberLimit } from "./limit";
import type { Measure } from "./measure";
import { limitsOf } from "./measureTraits";
import type { Target } from "./target";

/** A limit that the target's quoted words have another number for. */
export interface UnlikeWords {
  readonly limit: NumberLimit;
  /** The numbers that the words have for it, as they stand in them: "90%". */
  readonly stated: readonly string[];
}

const number = String.raw`\d+(?:\.\d{3})*(?:,\d+|\.\d{1,2}(?!\d))?`;

/** Percent is written in one of two ways; of what is counted or measured the first word will do. */
function unitIn(measure: Measure, { form }: NumberLimit): string | null {
  if (form === "percent") return "%|phần trăm";
  const counted = "counted" in measure ? measure.counted : "unitOfMeasure" in measure ? measure.unitOfMeasure : "";
  return /^\p{L}+/u.exec(counted.trim())?.[0] ?? null;
}

/** "1.234,5" → 1234.5; "66.67" → 66.67 */
const valueOf = (text: string): number => Number(text.replaceAll(/\.(?=\d{3})/gu, "").replace(",", "."));

/** Numbers that stand before a unit, one of a range ("từ 5 đến 7 sáng kiến") among them. */
function numbersBefore(words: string, unit: string): readonly string[] {
  const range = new RegExp(
    String.raw`(?<![\d.,/-])(${number})(?:\s*(?:đến|tới|[-–—])\s*(${number}))?\s*(?:${unit})(?!\p{L})`,
    "giu",
  );
  return [...words.normalize("NFC").matchAll(range)].flatMap(([, first, last]) =>
    [first, last].filter((one) => one !== undefined),
  );
}

/**
 * Limits whose number the words quoted beside it do not have, though they have others of its unit: one of both is a slip. Words
 * without such a number, or with numbers in letters, say nothing against any.
 */
export function unlikeWords({ words, measure }: Pick<Target, "words" | "measure">): readonly UnlikeWords[] {
  return limitsOf(measure).flatMap((limit): readonly UnlikeWords[] => {
    if (limit.form === "grade" || limit.form === "date") return [];
    const unit = unitIn(measure, limit);
    const stated = unit === null ? [] : numbersBefore(words, unit);
    if (stated.length === 0 || stated.some((one) => valueOf(one) === limit.value)) return [];
    const sign = limit.form === "percent" ? "%" : "";
    return [{ limit, stated: [...new Set(stated)].map((one) => `${one}${sign}`) }];
  });
}
