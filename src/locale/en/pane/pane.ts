import type { PaneWords } from "../../vi/pane/pane";
import { calendar } from "./calendar";
import { check } from "./check";
import { commands } from "./commands";
import { common } from "./common";
import { setUp } from "./setUp";
import { shortlist } from "./shortlist";

/** Words of the pane. */
export const pane: PaneWords = {
  title: "Sổ Thi Đua",
  tabs: { setUp: "Set-up", check: "Check", shortlist: "Shortlist", calendar: "Calendar & help" },
  tabsLabel: "Parts of Sổ Thi Đua",
  severity: { error: "Error", warning: "Warning", info: "Note" },
  common,
  commands,
  setUp,
  check,
  shortlist,
  calendar,
};
