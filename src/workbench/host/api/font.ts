import { asColor, asFlag, asNumberWithin, asOneOf, asText } from "../protocol/readJson";
import { defineType } from "../protocol/apiType";
import { looks } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

/** `Excel.RangeFont`. */
export const fontType = defineType<RangeTarget>("RangeFont", {
  properties: {
    name: looks("fontName", asText),
    size: looks("fontSize", asNumberWithin(1, 409)),
    bold: looks("bold", asFlag),
    italic: looks("italic", asFlag),
    strikethrough: looks("strikethrough", asFlag),
    underline: looks("underline", asOneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    color: looks("fontColor", asColor),
  },
});
