import TestSequencer from "@jest/test-sequencer";

/**
 * Files of tests that take longest, in about that order: one of them begun last would leave the other workers idle. Every third
 * drives a browser and waits for it half of the time: one of them beside two that calculate keeps both cores busy.
 */
const longest = [
  "formula/formulaIsRule",
  "gallery/paper",
  "e2e/gridMouse",
  "actions/interrupted",
  "formula/planIsRule",
  "e2e/manySheets",
  "actions/changedSince",
  "taskpane/gallery",
  "e2e/switches",
  "actions/removeSheets",
  "actions/otherPlans",
  "e2e/yearEnd",
  "actions/setUpAgain",
  "selfCheck/file",
  "e2e/grid",
  "workbook/summary/votes",
  "actions/shortlistAgain",
  "e2e/colleague",
  "workbench/file",
  "taskpane/states",
  "e2e/firstDay",
  "actions/savedByOthers",
  "actions/keptBySetUp",
  "e2e/gridLooks",
  "workbook/changes/olderForm",
  "actions/bothHostsAgree",
  "e2e/gridKeys",
  "actions/keepsEntries.property",
  "actions/typedBetween",
  "e2e/nextYear",
  "actions/targetSheets",
  "actions/budget",
  "e2e/links",
  "edits/libreOffice",
  "actions/everyFinding",
  "taskpane/engine/figuresWatch",
  "actions/unitNames",
  "cli/commandLine",
  "actions/mend",
  "edits/edits",
  "xlsx/corruptions",
  "workbench/hostileBooks",
  "build/build",
  "formula/builders/builders",
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
