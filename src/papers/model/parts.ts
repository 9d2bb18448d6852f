import { formatCount } from "../../locale/numbers";
import { vietnamese as locale } from "../../locale/vietnamese";
import type { Places } from "../../locale/text/format";
import type { MissingCode } from "./missing";
import type { Paper, PaperBlock, Paragraph, ParagraphLook, Part } from "./paper";

/** A text, or the dotted line where there is none. */
export const known = (text: string | number | null, missing: MissingCode, dots = 24): Part =>
  text === null || text === "" ? { missing, dots } : String(text);

type Value = Part | number | readonly Part[];

/** A template with what is known in its places, and dotted lines where nothing is. */
export function partsOf<T extends string>(template: T, values: Readonly<Record<Places<T>, Value>>): readonly Part[] {
  const given: Readonly<Record<string, Value>> = values;
  return template.split(/(\{\w+\})/u).flatMap((piece): readonly Part[] => {
    const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
    if (name === undefined) return piece === "" ? [] : [piece];
    const value = given[name];
    if (value === undefined) throw new RangeError(`No value for {${name}}`);
    return [typeof value === "number" ? String(value) : value].flat();
  });
}

/** Lines to write on by hand; `missing` says what, where somebody would have to say it. */
export const linesToWrite = (lines: number, missing: MissingCode | null): Part => ({ missing, lines });

/** One section, upright: most papers. */
export const upright = (blocks: readonly PaperBlock[]): Paper => ({ sections: [{ landscape: false, blocks }] });

export const paragraph = (look: ParagraphLook, parts: readonly Part[] | string): Paragraph => ({
  block: "paragraph",
  look,
  parts: typeof parts === "string" ? [parts] : parts,
});

/** Numbers under ten have a zero before them (Nghị định 30/2020/NĐ-CP). */
export const counted = (count: number): string => formatCount(locale, count);
