import TestSequencer from "@jest/test-sequencer";

/** Files of tests that take longest, in that order: one of them begun last would leave the other workers idle. */
const longest = [
  "formula/formulaIsRule",
  "build/build",
  "formula/planIsRule",
  "actions/interrupted",
  "e2e/gridMouse",
  "taskpane/gallery",
  "gallery/paper",
  "actions/changedSince",
  "e2e/switches",
  "e2e/manySheets",
  "workbook/summary/votes",
  "actions/otherPlans",
  "taskpane/states",
  "actions/savedByOthers",
  "e2e/yearEnd",
  "actions/everyFinding",
  "taskpane/engine/figuresWatch",
  "e2e/gridLooks",
  "actions/setUpAgain",
  "actions/shortlistAgain",
  "actions/bothHostsAgree",
  "xlsx/corruptions",
  "actions/keepsEntries.property",
  "actions/budget",
  "cli/keptOrTold",
  "actions/removeSheets",
  "e2e/grid",
  "e2e/colleague",
  "e2e/firstDay",
  "workbench/file",
  "actions/targetSheets",
  "actions/unitNames",
  "e2e/gridKeys",
  "actions/mend",
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
