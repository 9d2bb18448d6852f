import type { XmlElement } from "../ooxml/ooxml";
import { childrenOf, localName, textOf, escapeXml } from "../ooxml/ooxml";

// Texts are passed over; then a sheet, quoted or not, or two with a colon between, and what is referred to on it.
const token =
  /"(?:[^"]|"")*"|(?<![\]'\p{L}\p{N}_.:\\])('(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?)!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|[\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;

const sheetsOf = (written: string): string[] =>
  (written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written).split(":");

/** A formula in which references to sheets that went are `#REF!`, as Excel leaves them. `gone` in lower case. */
export const withoutSheets = (formula: string, gone: ReadonlySet<string>): string =>
  formula.replace(token, (whole: string, sheet?: string) =>
    sheet !== undefined && sheetsOf(sheet).some((name) => gone.has(name.toLowerCase())) ? "#REF!" : whole,
  );

/** Elements whose text is a formula: of cells, validations, conditional formats, charts. */
const formulas = new Set(["f", "formula", "formula1", "formula2"]);

/** Finds the formulas below an element that refer to sheets that went, each with what it becomes. */
export function lostReferences(
  root: XmlElement,
  gone: ReadonlySet<string>,
): { readonly element: XmlElement; readonly text: string }[] {
  return childrenOf(root).flatMap((element) => {
    if (!formulas.has(localName(element))) return lostReferences(element, gone);
    const old = textOf(element);
    const text = withoutSheets(old, gone);
    return text === old ? lostReferences(element, gone) : [{ element, text }];
  });
}

/** Puts a formula into its element. */
export const setFormula = (element: XmlElement, text: string): void => {
  element.children = [escapeXml(text)];
};
