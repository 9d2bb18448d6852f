import type { Locale } from "./locale";
import { sentences } from "./vi/sentences";

/** Vietnamese at hand, for what is written into the workbook: that is Vietnamese whatever the pane speaks. */
export const vietnamese: Locale = { language: "vi", ...sentences };
