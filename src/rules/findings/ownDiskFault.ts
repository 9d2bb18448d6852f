import { shownText } from "../figures/blank";
import type { Raw } from "../figures/figures";
import { isOnOwnDisk } from "../figures/ownDisk";
import type { CellFault } from "./cellFault";

/** What is wrong with evidence that is a path into one computer; null for any other. */
export const ownDiskFault = (evidence: Raw): CellFault | null =>
  isOnOwnDisk(evidence)
    ? { code: "evidence.own-disk", severity: "warning", typed: shownText(evidence), numbers: {} }
    : null;
