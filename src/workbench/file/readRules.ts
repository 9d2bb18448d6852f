import { parseAreas } from "../../ooxml/ooxml";
import type { XmlElement } from "../../ooxml/ooxml";
import { attribute, childOf, childrenOf, textOf } from "../../ooxml/ooxml";
import type { Book } from "../host/model/book";
import type { JsonObject } from "../host/model/json";
import type { ConditionalFormat, DataValidation } from "../host/model/rangeRules";
import type { FileStyles } from "./readStyles";
import { colorOf } from "./readStyles";

const kinds: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function settingsOf(rule: XmlElement): JsonObject {
  const formula = (number: 1 | 2): string => textOf(childOf(rule, `formula${number}`));
  const type = attribute(rule, "type") ?? "none";
  if (type === "custom") return { custom: { formula: `=${formula(1)}` } };
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(formula(1));
    // In the file the attribute says that the arrow is hidden.
    const inCellDropDown = attribute(rule, "showDropDown") !== "1";
    return { list: { inCellDropDown, source: inline ? (inline[1] ?? "") : `=${formula(1)}` } };
  }
  const kind = kinds[type];
  if (kind === undefined) return {};
  const operand = (text: string): string | number =>
    type !== "date" && text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  const second = formula(2) === "" ? {} : { formula2: operand(formula(2)) };
  const operator = operators[attribute(rule, "operator") ?? "between"] ?? "Between";
  return { [kind]: { operator, formula1: operand(formula(1)), ...second } };
}

/** The validations of a sheet's XML. */
export const readValidations = (root: XmlElement): DataValidation[] =>
  childrenOf(childOf(root, "dataValidations") ?? root, "dataValidation").map((rule) => ({
    areas: parseAreas(attribute(rule, "sqref") ?? ""),
    settings: settingsOf(rule),
    prompt: {
      title: attribute(rule, "promptTitle") ?? "",
      message: attribute(rule, "prompt") ?? "",
      showPrompt: attribute(rule, "showInputMessage") === "1",
    },
    errorAlert: {
      title: attribute(rule, "errorTitle") ?? "",
      message: attribute(rule, "error") ?? "",
      style: capital(attribute(rule, "errorStyle") ?? "stop"),
      showAlert: attribute(rule, "showErrorMessage") === "1",
    },
    ignoreBlanks: attribute(rule, "allowBlank") === "1",
  }));

/** The conditional formats of a sheet's XML, the strongest first; formulas and bars alone. */
export function readFormats(root: XmlElement, book: Book, styles: FileStyles): ConditionalFormat[] {
  return childrenOf(root, "conditionalFormatting")
    .flatMap((list) =>
      childrenOf(list, "cfRule").map((rule) => ({ rule, areas: parseAreas(attribute(list, "sqref") ?? "") })),
    )
    .sort((one, other) => Number(attribute(one.rule, "priority")) - Number(attribute(other.rule, "priority")))
    .flatMap(({ rule, areas }): ConditionalFormat[] => {
      const common = { id: book.freshId(), areas, stopIfTrue: attribute(rule, "stopIfTrue") === "1" };
      const type = attribute(rule, "type");
      if (type === "expression") {
        const format = styles.differential[Number(attribute(rule, "dxfId"))] ?? {};
        const formula = `=${textOf(childOf(rule, "formula"))}`;
        return [{ ...common, type: "Custom", settings: { rule: { formula }, format } }];
      }
      const bar = childOf(rule, "dataBar");
      if (type !== "dataBar" || bar === undefined) return [];
      const [low, high] = childrenOf(bar, "cfvo").map((bound) => ({
        type: attribute(bound, "type") === "num" ? "Number" : "Automatic",
        formula: `=${attribute(bound, "val") ?? ""}`,
      }));
      const fillColor = colorOf(childOf(bar, "color")) ?? "#638EC6";
      const settings = {
        positive: { fillColor },
        ...(low && high ? { lowerBoundRule: low, upperBoundRule: high } : {}),
      };
      return [{ ...common, type: "DataBar", settings }];
    });
}
