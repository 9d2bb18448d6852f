import type { PaneWords } from "../../vi/pane/pane";
import { calendar } from "./calendar";
import { check } from "./check";
import { commands } from "./commands";
import { first } from "./first";
import { setUp } from "./setUp";
import { shortlist } from "./shortlist";

/** Words of the pane. */
export const pane: PaneWords = {
  ...first,
  severity: { error: "Error", warning: "Warning", info: "Note" },
  commands,
  setUp,
  check,
  shortlist,
  calendar,
};
