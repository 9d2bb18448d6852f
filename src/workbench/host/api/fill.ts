import { asColor } from "../protocol/readJson";
import { action, defineType } from "../protocol/apiType";
import { formatsOf, paint, uniform } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

/** `Excel.RangeFill`: plain colours; "" where the cells differ, "#FFFFFF" where there is none. */
export const fillType = defineType<RangeTarget>("RangeFill", {
  properties: {
    color: {
      get: (target) => uniform(formatsOf(target).map((format) => format.fill)) ?? "",
      set: (target, value) =>
        paint(target, value === "" ? { fill: "#FFFFFF", filled: false } : { fill: asColor(value), filled: true }),
    },
  },
  methods: { clear: action(0, (target) => paint(target, { fill: "#FFFFFF", filled: false })) },
});
