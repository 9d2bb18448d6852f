import type { shortlist as reference } from "../../vi/pane/shortlist";
import { plural } from "./plural";

/** The shortlist of an occasion. */
export const shortlist: typeof reference = {
  intro: "Choose an occasion to see who is proposed, who is not, and why. Nothing is written yet.",
  occasion: "Occasion",
  running: "Drawing up the list",
  units: "Units proposed",
  people: "People proposed",
  award: (name, lines) => `${name ?? "For no award yet"} (${lines})`,
  noUnits: "No unit qualifies yet.",
  noPeople: "Nobody qualifies yet.",
  excluded: "Not proposed",
  noneExcluded: "Nobody is left out.",
  notNominated: (people) => `Not nominated by their unit for this occasion (${people})`,
  takenUp: "Taken up by the council",
  search: "Find by a person's or a unit's name",
  nobodyFound: "Nobody is found among those not proposed.",
  pending: "Still waiting",
  pendingFor: (targets) => `Waiting for: ${targets}`,
  rank: (rank) => `Rank ${rank}`,
  why: (met, judged) => `${met} of ${plural(judged, "judged target")} met`,
  announce: (units, people, excluded) =>
    `Proposed: ${plural(units, "unit")}, ${plural(people, "person", "people")}; not proposed: ${excluded}.`,
  writeTitle: "Write the summary sheet",
  willMake: (sheet) => `The sheet “${sheet}” will be made.`,
  willRemake: (sheet) => `The sheet “${sheet}” exists: its list and figures will be made anew.`,
  willKeep: (lines) =>
    lines > 0
      ? `What the council wrote in ${plural(lines, "line")} is kept.`
      : "What the council writes is always kept.",
  willTakeUp: (lines) => `${plural(lines, "line")} taken up by the council stand among those proposed.`,
  willKeepOrphans: (lines) => `${plural(lines, "line")} on people no longer listed stay at the foot of the sheet.`,
  willCarry: (cells) => `${plural(cells, "cell")} written on the sheet besides are carried to its foot.`,
  carried: (cells) => `${plural(cells, "cell")} that found no place are carried to the foot of the sheet.`,
  keysLost: (sheet) =>
    `The sheet “${sheet}” has lost its hidden keys, so it is not known to which line what the council wrote belongs. Better undo the deletion of rows or columns first; made again all the same, all that was written is carried to the foot of the sheet.`,
  rewriteWithoutKeys: "Make it again, carry all to the foot",
  write: "Write the summary sheet",
  rewrite: "Make the summary sheet again",
  writing: "Writing the summary sheet",
  written: (sheet) => `The sheet “${sheet}” is written.`,
  open: "Open the sheet",
  again: "Look and make again",
};
