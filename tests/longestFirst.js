import TestSequencer from "@jest/test-sequencer";

/**
 * Files of tests that take longest, in about that order: one of them begun last would leave the other workers idle. Every third
 * drives a browser and waits for it half of the time: one of them beside two that calculate keeps both cores busy.
 */
const longest = [
  "formula/formulaIsRule",
  "gallery/paper",
  "e2e/gridMouse",
  "formula/planIsRule",
  "actions/changedSince",
  "taskpane/gallery",
  "actions/interrupted",
  "e2e/switches",
  "actions/removeSheets",
  "e2e/manySheets",
  "edits/edits",
  "actions/keepsEntries.property",
  "workbook/summary/votes",
  "e2e/yearEnd",
  "excel/mainJob",
  "actions/typedBetween",
  "actions/otherPlans",
  "workbook/changes/olderForm",
  "e2e/colleague",
  "e2e/papers",
  "e2e/files",
  "actions/bothHostsAgree",
  "actions/budget",
  "e2e/gridLooks",
  "taskpane/engine/figuresWatch",
  "actions/shortlistAgain",
  "e2e/gridKeys",
  "actions/collect",
  "actions/setUpAgain",
  "actions/everyFinding",
  "e2e/grid",
  "actions/keptBySetUp",
  "actions/savedByOthers",
  "e2e/firstDay",
  "selfCheck/file",
  "actions/unitFiles",
  "taskpane/exchange",
  "e2e/nextYear",
  "xlsx/corruptions",
  "edits/libreOffice",
  "e2e/links",
  "actions/keptOnSummary",
  "workbench/hostileBooks",
  "actions/targetSheets",
  "cli/keptOrTold",
  "workbook/reading/damagedKeys",
  "rules/findings/makeFindings.properties",
  "formula/builders/builders",
  "build/build",
  "workbook/sheets/listRemarks",
  "actions/notesOfLines",
  "taskpane/engine/officeEngine",
  "cli/commandLine",
  "workbench/file",
  "contract/excel",
];

const rank = ({ path }) => {
  const at = longest.findIndex((name) => path.replaceAll("\\", "/").includes(`/tests/${name}.test.`));
  return at === -1 ? longest.length : at;
};

/** What an earlier run took is not remembered on a machine that runs them once. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
