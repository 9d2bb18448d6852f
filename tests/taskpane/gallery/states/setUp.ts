import { bundledPlan } from "../../../../src/plan/bundled/bundledPlan";
import type { Engine } from "../../../../src/taskpane/engine/engine";
import { endless, failed, fakeEngine, ok } from "../../fixtures/fakeEngine";
import { sampleCheck, sampleSetUp } from "../../fixtures/sampleOutcomes";
import { newWorkbook, type State } from "./state";

const removable: Partial<Engine> = { removeSheets: () => ok(["Mục lục", "Kế hoạch"]) };
const draftWithFaults = {
  kind: "faults",
  sheet: "Soạn kế hoạch",
  faults: [
    {
      of: "form",
      path: "targets[2].measure.threshold.percent",
      code: "percentFraction",
      label: "Phần VI, cột “Ngưỡng”",
      numbers: { found: 0.9, percent: 90 },
      cell: { sheet: "Soạn kế hoạch", address: "J96", row: 95, column: 9 },
    },
    {
      of: "plan",
      path: "targets[3].name",
      code: "text.too-long",
      label: "Phần VI, cột “Tên ngắn”",
      numbers: { maximum: 24 },
      cell: { sheet: "Soạn kế hoạch", address: "D97", row: 96, column: 3 },
    },
  ],
} as const;
/** Its text was taken over, one threshold of it was not. */
const nextPlan = {
  ...bundledPlan,
  number: "31/KH-VPUBND",
  targets: bundledPlan.targets.map((target) =>
    target.id === "DV-CT" && target.measure.kind === "ratio"
      ? { ...target, measure: { ...target.measure, threshold: { comparison: ">", percent: 95 } } }
      : target,
  ),
};
const nameOf = (target: string): string => bundledPlan.targets.find(({ id }) => id === target)?.name ?? target;

/** Of set-up. */
export const setUpStates: Readonly<Record<string, State>> = {
  "set-up-new": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, trySample: () => ok(sampleSetUp) }),
    shows: (words) => words.setUp.needUnits,
  },
  "set-up-units": {
    tab: "setUp",
    engine: fakeEngine({
      ...newWorkbook,
      selection: () => ok(sampleCheck.units.map(({ name }) => [name, "Nguyễn Thị Hồng Nhung", "12"])),
    }),
    clicks: (words) => [words.setUp.fromSelection],
    shows: (words) => words.setUp.willKeep,
  },
  "set-up-plan-faults": {
    tab: "setUp",
    engine: fakeEngine(newWorkbook),
    clicks: (words) => [words.setUp.otherPlan],
    file: {
      name: "Kế hoạch thi đua năm 2025 của Văn phòng Uỷ ban nhân dân tỉnh.json",
      text: JSON.stringify({ ...bundledPlan, year: 2025, scales: "", name: "", periods: [] }),
    },
    shows: () => "periods: ",
  },
  "set-up-plan-chosen": {
    tab: "setUp",
    engine: fakeEngine(newWorkbook),
    clicks: (words) => [words.setUp.otherPlan],
    file: { name: "2025.json", text: JSON.stringify(nextPlan) },
    shows: () => "90%",
  },
  "set-up-drafted": {
    tab: "setUp",
    engine: fakeEngine(newWorkbook),
    clicks: (words) => [words.setUp.otherPlan, words.setUp.draft],
    shows: (words) => words.setUp.drafted("Soạn kế hoạch"),
  },
  "set-up-drafting": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, draftPlan: endless }),
    clicks: (words) => [words.setUp.otherPlan, words.setUp.draft],
    shows: (words) => words.setUp.drafting,
  },
  "set-up-draft-missing": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, readDraft: () => failed("draftMissing") }),
    clicks: (words) => [words.setUp.otherPlan, words.setUp.useDraft],
    shows: (words) => words.common.retry,
  },
  "set-up-draft-faults": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, readDraft: () => ok(draftWithFaults) }),
    clicks: (words) => [words.setUp.otherPlan, words.setUp.useDraft],
    shows: (words) => words.check.goTo,
  },
  "set-up-no-plan": {
    tab: "setUp",
    engine: fakeEngine(newWorkbook),
    clicks: (words) => [words.setUp.otherPlan],
    file: { name: "kế hoạch.docx", text: "PK" },
    shows: (words) => words.setUp.planNotJson("kế hoạch.docx"),
  },
  "set-up-plan-too-large": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, readPlan: () => ok({ kind: "tooLarge" }) }),
    clicks: (words) => [words.setUp.otherPlan],
    file: { name: "số liệu.json", text: "[]" },
    shows: (words) => words.setUp.planTooLarge("số liệu.json"),
  },
  "set-up-removal-refused": {
    tab: "setUp",
    engine: fakeEngine({ removeSheets: () => failed("peopleTyped", "03 Phòng Khoa giáo - Văn xã") }),
    clicks: (words) => [words.setUp.removeSheets, words.setUp.removeSheetsYes],
    shows: () => "03 Phòng Khoa giáo - Văn xã",
  },
  "set-up-aside": {
    tab: "setUp",
    engine: fakeEngine({
      ...newWorkbook,
      selection: () =>
        ok([
          ["Số TT", "Tên phòng, ban"],
          ["I", "Khối văn phòng"],
          ["1", "Phòng Nội chính"],
          ["2", "Phòng Nội chính"],
          ["", "Ban Tiếp công dân", "6 người"],
          ["Tổng cộng", "", "14"],
        ]),
    }),
    clicks: (words) => [words.setUp.fromSelection],
    shows: (words) => words.setUp.addAside,
  },
  "set-up-editing": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, selection: () => ok([["Phòng Nội chính", "", "8"], ["Phòng Kinh tế"]]) }),
    clicks: (words) => [words.setUp.fromSelection, words.setUp.edit("Phòng Nội chính")],
    shows: (words) => words.setUp.head,
  },
  "set-up-options": {
    tab: "setUp",
    engine: fakeEngine({ check: () => ok({ ...sampleCheck, hiddenTargets: ["DV-CT"] }) }),
    clicks: (words) => [words.setUp.options, nameOf("DV-SK")],
    shows: (words) => words.setUp.willHideTargets(2),
  },
  "set-up-existing": {
    tab: "setUp",
    engine: fakeEngine(removable),
    clicks: (words) => [words.setUp.removeSheets],
    shows: (words) => words.setUp.removeSheetsAsk,
  },
  "set-up-running": {
    tab: "setUp",
    engine: fakeEngine({
      setUp: (_, run) => {
        run.onProgress?.({ done: 7, total: 25, sheet: sampleCheck.units[4]?.sheet ?? "" });
        return endless();
      },
    }),
    clicks: (words) => [words.setUp.update],
    shows: (words) => words.common.cancel,
  },
  "set-up-failed": {
    tab: "setUp",
    engine: fakeEngine({ setUp: () => failed("cellBeingEdited") }),
    clicks: (words) => [words.setUp.update],
    shows: (words) => words.common.retry,
  },
  "set-up-busy": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, setUp: () => failed("busy") }),
    clicks: (words) => [words.setUp.fromSelection, words.setUp.run],
    shows: (words) => words.common.retry,
  },
  "set-up-removed": {
    tab: "setUp",
    engine: fakeEngine(removable),
    clicks: (words) => [words.setUp.removeSheets, words.setUp.removeSheetsYes],
    shows: (words) => words.setUp.removed(2),
  },
  "set-up-done": {
    tab: "setUp",
    engine: fakeEngine(),
    clicks: (words) => [words.setUp.update],
    shows: (words) => words.setUp.updated,
  },
};
