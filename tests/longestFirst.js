import TestSequencer from "@jest/test-sequencer";

/** Files of tests that take longest, in that order: one of them begun last would leave the other workers idle. */
const longest = [
  "formula/formulaIsRule",
  "formula/planIsRule",
  "e2e/gridMouse",
  "actions/interrupted",
  "taskpane/gallery",
  "taskpane/states",
  "e2e/manySheets",
  "actions/otherPlans",
  "gallery/paper",
  "build/build",
  "actions/bothHostsAgree",
  "actions/shortlistAgain",
  "actions/keepsEntries.property",
  "actions/removeSheets",
  "actions/changedSince",
  "actions/savedByOthers",
  "actions/budget",
  "actions/setUpAgain",
  "actions/everyFinding",
  "actions/targetSheets",
  "e2e/yearEnd",
  "e2e/switches",
  "e2e/gridLooks",
  "e2e/firstDay",
  "actions/unitNames",
  "actions/notesOfLines",
  "workbench/file",
  "workbook/planForm/formInWorkbook",
  "workbook/sheets/listRemarks",
  "workbook/summary/votes",
  "workbook/changes/olderForm",
  "workbench/hostileBooks",
  "cli/commandLine",
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
