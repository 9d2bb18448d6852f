import TestSequencer from "@jest/test-sequencer";

/** Files of tests that take longest, in that order: one of them begun last would leave the other workers idle. */
const longest = [
  "actions/budget",
  "e2e/switches",
  "actions/keepsEntries.property",
  "e2e/gridMouse",
  "actions/interrupted",
  "actions/changedSince",
  "build/build",
  "e2e/gridLooks",
  "gallery/paper",
  "formula/formulaIsRule",
  "actions/savedByOthers",
  "actions/setUpAgain",
  "actions/removeSheets",
  "actions/shortlistAgain",
  "workbook/sheets/listRemarks",
  "e2e/gridKeys",
  "taskpane/states",
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
