import type { ApiObject } from "../protocol/apiObject";
import { defineType } from "../protocol/apiType";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { formatType } from "./formatType";
import { rangeEdits } from "./rangeEdits";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";
import type { RangeTarget } from "./rangeTarget";
import { worksheetType } from "./worksheet";

/** `Excel.Range`. */
export const rangeType: (target: RangeTarget) => ApiObject = defineType<RangeTarget>("Range", {
  properties: rangeProperties,
  children: {
    format: formatType,
    dataValidation: dataValidationType,
    conditionalFormats: conditionalFormatsType,
    worksheet: ({ book, sheet }) => worksheetType({ book, sheet }),
  },
  methods: { ...rangeNavigation, ...rangeEdits },
});
