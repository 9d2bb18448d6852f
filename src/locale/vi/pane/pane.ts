import { calendar } from "./calendar";
import { check } from "./check";
import { commands } from "./commands";
import { first } from "./first";
import { setUp } from "./setUp";
import { shortlist } from "./shortlist";

/** Words of the pane. Findings and failures have theirs elsewhere: they are not needed for the first screen. */
export const pane = {
  ...first,
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  commands,
  setUp,
  check,
  shortlist,
  calendar,
};

/** Every language says the same things. */
export type PaneWords = typeof pane;
