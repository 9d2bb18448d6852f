import type { FirstWords } from "../../vi/pane/first";
import { common } from "./common";

/** What the first screen says. */
export const first: FirstWords = {
  title: "Sổ Thi Đua",
  tabs: { setUp: "Set-up", exchange: "Files", check: "Check", shortlist: "Shortlist", calendar: "Calendar & help" },
  tabsLabel: "Parts of Sổ Thi Đua",
  common,
  welcome: {
    title: "From the emulation plan to the award shortlist",
    text: "Gives every unit a sheet for its figures, which checks them against the plan's targets as they type.",
    more: "At the end of a campaign it draws up the shortlist, with reasons, for the council.",
  },
};
