import { rangeToA1 } from "../../sheet/a1";
import type { ConditionalFormat } from "../../sheet/rules";
import type { SheetDocument } from "../cells/sheetDocument";
import { worksheetOrder } from "../cells/sheetDocument";
import type { StyleTable } from "../styles/styleTable";
import { argb } from "../styles/styleXml";
import { Attributes } from "../xml/attributes";
import { serializeXml } from "../xml/xml";
import type { XmlElement } from "../xml/xml";
import { escapeInside } from "../xml/xmlText";
import { attribute, childrenOf, insertInOrder, makeElement, setAttributes } from "../xml/xmlTree";

function ruleElement(like: XmlElement, format: ConditionalFormat, styles: StyleTable): XmlElement {
  const make = (local: string, attributes = {}, children: (XmlElement | string)[] = []): XmlElement =>
    makeElement(like, local, attributes, children);
  switch (format.kind) {
    case "formula": {
      const dxfId = styles.differentialIndex(format);
      return make("cfRule", { type: "expression", dxfId }, [make("formula", {}, [escapeInside(format.formula)])]);
    }
    case "dataBar":
      return make("cfRule", { type: "dataBar" }, [
        make("dataBar", { minLength: 0, maxLength: 100 }, [
          make("cfvo", { type: "num", val: format.minimum }),
          make("cfvo", { type: "num", val: format.maximum }),
          make("color", { rgb: argb(format.color) }),
        ]),
      ]);
  }
}

const text = (element: XmlElement): string => {
  const attributes = new Attributes([...element.attributes].filter(([name]) => name !== "priority"));
  return serializeXml({ prolog: "", root: { ...element, attributes } });
};

/** Adds conditional formats behind those that are there, the first of them strongest; one that is there is not added again. */
export function writeConditionalFormats(
  sheet: SheetDocument,
  formats: readonly ConditionalFormat[],
  styles: StyleTable,
): void {
  const lists = (): XmlElement[] => childrenOf(sheet.root, "conditionalFormatting");
  const priorities = lists().flatMap((list) =>
    childrenOf(list, "cfRule").map((rule) => Number(attribute(rule, "priority"))),
  );
  let priority = Math.max(0, ...priorities.filter(Number.isFinite));
  for (const format of formats) {
    const rule = ruleElement(sheet.root, format, styles);
    const sqref = rangeToA1(format.range);
    const there = lists().find((list) => attribute(list, "sqref") === sqref);
    if (there && childrenOf(there, "cfRule").some((other) => text(other) === text(rule))) continue;
    priority += 1;
    setAttributes(rule, { priority });
    if (there) there.children.push(rule);
    else insertInOrder(sheet.root, makeElement(sheet.root, "conditionalFormatting", { sqref }, [rule]), worksheetOrder);
  }
}
