import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { trialPrefix } from "../../workbook/blocks/anchors";

/** The sheet that every step is tried on, one at a time. */
export const trialSheet = selfCheckTexts.trialSheet;
/** A second one like it, of the step that tells whether sheets are copied whole. */
export const trialTwin = selfCheckTexts.trialTwin;
/** In their first cell: by it a sheet that a run left behind is known for ours. */
export const trialMark = `${trialPrefix}SELF_CHECK`;
export const trialNames = [`${trialPrefix}ONE`, `${trialPrefix}BLOCK`] as const;
