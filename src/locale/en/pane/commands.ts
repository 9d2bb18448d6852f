import type { commands as reference } from "../../vi/pane/commands";

/** The ribbon's commands, as a notice names them. */
export const commands: typeof reference = {
  checkNow: "Check",
  listFirst: "List of the first campaign",
  listSecond: "List of the second campaign",
  listYear: "List of the whole year",
  list: (occasion) => `List of ${occasion}`,
  goToIndex: "Go to the index",
  done: (command, time) => `${command}: done at ${time}.`,
  failed: (command, time) => `${command} at ${time}: not done.`,
};
