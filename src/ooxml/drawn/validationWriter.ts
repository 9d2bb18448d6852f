import { rangeToA1 } from "../../sheet/a1";
import { overlap, subtract } from "../../sheet/areas";
import type { RangeRef } from "../../sheet/places";
import type { Validation, ValidationRule } from "../../sheet/rules";
import { parseAreas, writeAreas } from "../cells/areaList";
import { shiftFormula } from "../../sheet/filledFormula";
import type { SheetDocument } from "../cells/sheetDocument";
import type { XmlElement } from "../xml/xml";
import { escapeInside } from "../xml/xmlText";
import { attribute, childOf, childrenOf, makeElement, removeChildren, setAttributes, textOf } from "../xml/xmlTree";

function formulasOf(rule: ValidationRule): { type: string; operator?: string; formulas: string[] } {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [`"${rule.values.join(",")}"`] };
    case "listFrom":
      return { type: "list", formulas: [rule.formula] };
    case "custom":
      return { type: "custom", formulas: [rule.formula] };
    case "whole":
    case "decimal":
    case "date":
    case "textLength": {
      const { kind, operator, formula1, formula2 } = rule;
      return { type: kind, operator, formulas: [formula1, ...(formula2 === undefined ? [] : [formula2])].map(String) };
    }
  }
}

function validationElement(like: XmlElement, { range, rule, prompt, error }: Validation): XmlElement {
  const { type, operator, formulas } = formulasOf(rule);
  return makeElement(
    like,
    "dataValidation",
    {
      type,
      errorStyle: error.style === "stop" ? undefined : error.style,
      operator: operator === "between" ? undefined : operator,
      allowBlank: true,
      showInputMessage: prompt === undefined ? undefined : true,
      showErrorMessage: true,
      errorTitle: error.title,
      error: error.text,
      promptTitle: prompt?.title,
      prompt: prompt?.text,
      sqref: rangeToA1(range),
    },
    formulas.map((formula, index) => makeElement(like, `formula${index + 1}`, {}, [escapeInside(formula)])),
  );
}

/** Takes a range out of an older validation; its formulas follow the first cell that is left. */
function carve(element: XmlElement, range: RangeRef): void {
  const areas = parseAreas(attribute(element, "sqref") ?? "");
  if (!areas.some((area) => overlap(area, range))) return;
  const rest = areas.flatMap((area) => subtract(area, range));
  const [before, after] = [areas[0], rest[0]];
  setAttributes(element, { sqref: writeAreas(rest) });
  if (!before || !after) return;
  for (const local of ["formula1", "formula2"]) {
    const formula = childOf(element, local);
    if (!formula) continue;
    const shifted = shiftFormula(textOf(formula), after.row - before.row, after.column - before.column);
    formula.children = [escapeInside(shifted)];
  }
}

/** Adds validations; where one lies over an older one, the newer counts. */
export function writeValidations(sheet: SheetDocument, validations: readonly Validation[]): void {
  if (validations.length === 0) return;
  const list = sheet.section("dataValidations");
  for (const validation of validations) {
    for (const element of childrenOf(list)) carve(element, validation.range);
    removeChildren(list, (element) => attribute(element, "sqref") === "");
    list.children.push(validationElement(list, validation));
  }
  setAttributes(list, { count: childrenOf(list).length });
}
