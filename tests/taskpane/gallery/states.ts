import type { CommandNotice } from "../../../src/actions/commandNotice";
import type { Language } from "../../../src/locale/languages";
import { exchangeWords } from "../../../src/locale/exchangeWords";
import { filesWords, paperWords } from "../../../src/locale/paperWords";
import { trialWords } from "../../../src/locale/trialWords";
import type { PaneWords } from "../../../src/locale/vi/pane/pane";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Engine } from "../../../src/taskpane/engine/engine";
import type { TabId } from "../../../src/taskpane/context/paneContext";
import { hostConditions } from "../../../src/taskpane/engine/hostConditions";
import type { Readiness } from "../../../src/taskpane/engine/readiness";
import { endless, failed, fakeEngine, ok } from "../fixtures/fakeEngine";
import { exchangedCheck } from "../fixtures/sampleExchange";
import { mendableFindings as findings, mends } from "../fixtures/mendableFindings";
import { sampleTrial } from "../fixtures/sampleTrial";
import { cleanCheck, sampleCheck, sampleNow, sampleSetUp, sampleShortlist } from "../fixtures/sampleOutcomes";

/** One state of the pane: what it is opened with, what is clicked, and what must then be seen. */
export interface State {
  readonly tab: TabId;
  readonly engine: Engine;
  readonly readiness?: Readiness;
  /** Names of buttons, choices or parts that open, in turn. */
  readonly clicks?: (words: PaneWords, language: Language) => readonly string[];
  /** A file that is chosen after the clicks, where `into` says it, else where another plan can be. */
  readonly file?: { readonly name: string; readonly text: string; readonly into?: (language: Language) => string };
  /** Names of what is clicked after that. */
  readonly then?: State["clicks"];
  /** A text that stands on the page then. */
  readonly shows: (words: PaneWords, language: Language) => string;
}

const newWorkbook: Partial<Engine> = { check: () => failed("notSetUp") };
const removable: Partial<Engine> = { removeSheets: () => ok(["Mục lục", "Kế hoạch"]) };
const watched: Partial<Engine> = { watch: () => () => undefined };
/** The ribbon's last command ended so. */
const told = (notice: CommandNotice): Partial<Engine> => ({
  hearCommands: (ended) => {
    ended(notice);
    return () => undefined;
  },
});
const year = "Cả năm";
const at = sampleNow.toISOString();
const longSheet = sampleCheck.units[4]?.sheet ?? "";

const mendable: Partial<Engine> = { check: () => ok({ ...sampleCheck, findings }) };
const mendAll = (words: PaneWords): readonly string[] => [words.check.mendAll(mends), words.check.mendConfirm(mends)];

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
const nameOf = (target: string): string => bundledPlan.targets.find(({ id }) => id === target)?.name ?? target;

const exchanged = fakeEngine({ check: () => ok(exchangedCheck) });
const cameBack = {
  ...{ name: "phiếu.xlsx", text: "PK" },
  into: (language: Language) => exchangeWords[language].collect.choose,
};

export const states: Readonly<Record<string, State>> = {
  starting: {
    tab: "setUp",
    engine: fakeEngine(),
    readiness: { state: "starting" },
    shows: (words) => words.welcome.text,
  },
  "outside-excel": {
    tab: "setUp",
    engine: fakeEngine(),
    readiness: { state: "unavailable", reason: "outsideExcel" },
    shows: (words) => words.common.outsideExcel,
  },
  "too-old": {
    tab: "setUp",
    engine: fakeEngine(),
    readiness: { state: "unavailable", reason: "excelTooOld" },
    shows: (words) => words.common.excelTooOld,
  },
  "office-unreachable": {
    tab: "setUp",
    engine: fakeEngine(),
    readiness: { state: "unavailable", reason: "officeUnreachable" },
    shows: (words) => words.common.officeUnreachable,
  },
  "host-conditions": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, conditions: hostConditions }),
    shows: () => "iPad",
  },
  "host-refused": {
    tab: "setUp",
    engine: fakeEngine({
      hearWarnings: (told) => {
        told({ code: "freezeRefused", sheet: longSheet });
        told({ code: "pageSetupRefused" });
        return () => undefined;
      },
    }),
    shows: () => longSheet,
  },
  "read-denied": {
    tab: "check",
    engine: fakeEngine({ check: () => failed("readDenied") }),
    shows: (words) => words.common.retry,
  },
  "command-done": {
    tab: "setUp",
    engine: fakeEngine({ ...newWorkbook, ...told({ command: "listFirst", occasion: "Đợt 1", failure: null, at }) }),
    shows: (words) => words.commands.done(words.commands.list("Đợt 1"), "09:30"),
  },
  "command-failed": {
    tab: "check",
    engine: fakeEngine({
      ...newWorkbook,
      ...told({ command: "checkNow", failure: { code: "protectedByOther", sheet: longSheet }, at }),
    }),
    shows: () => longSheet,
  },
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
    file: { name: "2025.json", text: JSON.stringify({ ...bundledPlan, number: "31/KH-VPUBND" }) },
    shows: (words) => words.setUp.bundledPlan,
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
  "exchange-new": { tab: "exchange", engine: fakeEngine(newWorkbook), shows: (words) => words.common.notSetUp },
  "exchange-send": { tab: "exchange", engine: exchanged, shows: (_, language) => exchangeWords[language].send.choose },
  "exchange-making": {
    tab: "exchange",
    engine: fakeEngine({
      exchange: (_, run) => {
        run.onProgress?.({ done: 7, total: 12, sheet: sampleCheck.units[1]?.name ?? "" });
        return endless();
      },
    }),
    clicks: (_, language) => [exchangeWords[language].send.make(sampleCheck.units.length)],
    shows: (words) => words.common.cancel,
  },
  "exchange-made": {
    tab: "exchange",
    engine: exchanged,
    clicks: (_, language) => {
      const { send } = exchangeWords[language];
      return [send.make(sampleCheck.units.length), send.letters, filesWords[language].each];
    },
    shows: (_, language) => exchangeWords[language].send.markHint,
  },
  "exchange-approve": {
    tab: "exchange",
    engine: exchanged,
    clicks: (_, language) => {
      const { jobs, approve } = exchangeWords[language];
      return [jobs.approve, approve.returnFor(sampleCheck.units[0]?.name ?? "")];
    },
    shows: (_, language) => exchangeWords[language].approve.reason,
  },
  "exchange-collect": {
    tab: "exchange",
    engine: exchanged,
    clicks: (_, language) => [exchangeWords[language].jobs.collect],
    shows: (_, language) => exchangeWords[language].collect.drop,
  },
  "exchange-collected": {
    tab: "exchange",
    engine: exchanged,
    clicks: (_, language) => [exchangeWords[language].jobs.collect],
    file: cameBack,
    then: (_, language) => [exchangeWords[language].collect.taken(5), exchangeWords[language].collect.faults(3)],
    shows: (_, language) => exchangeWords[language].collect.passed,
  },
  "exchange-taken": {
    tab: "exchange",
    engine: exchanged,
    clicks: (_, language) => [exchangeWords[language].jobs.collect],
    file: cameBack,
    then: (_, language) => [exchangeWords[language].collect.write(145)],
    shows: (_, language) => exchangeWords[language].collect.undo,
  },
  "exchange-compared": {
    tab: "exchange",
    engine: exchanged,
    clicks: (_, language) => [exchangeWords[language].jobs.compare],
    file: {
      name: "thi-dua (bản ngày 15-12).xlsx",
      text: "PK",
      into: (language) => exchangeWords[language].compare.choose,
    },
    then: (_, language) => ["01 Phòng Tổng hợp (3)", `${exchangeWords[language].compare.office} (2)`],
    shows: () => "01 Phòng Tổng hợp",
  },
  "check-new": { tab: "check", engine: fakeEngine(newWorkbook), shows: (words) => words.common.notSetUp },
  "check-running": {
    tab: "check",
    engine: fakeEngine({ check: () => endless() }),
    shows: (words) => words.common.cancel,
  },
  "check-failed": {
    tab: "check",
    engine: fakeEngine({ check: () => failed("protectedByOther", "Kiểm tra") }),
    shows: (words) => words.common.retry,
  },
  "check-clean": {
    tab: "check",
    engine: fakeEngine({ check: () => ok(cleanCheck) }),
    shows: (words) => words.check.clean,
  },
  "check-findings": {
    tab: "check",
    engine: fakeEngine({
      ...watched,
      // The last one followed an edit.
      check: () => ok({ ...sampleCheck, formulasCheckedAt: "2024-12-20T08:55:00" }),
    }),
    shows: (words) => words.check.findings,
  },
  "check-confirm": {
    tab: "check",
    engine: fakeEngine(mendable),
    shows: (words) => words.check.findings,
  },
  "check-mend-all": {
    tab: "check",
    engine: fakeEngine(mendable),
    clicks: (words) => [words.check.mendAll(mends)],
    shows: (words) => words.check.mendTitle,
  },
  "check-mending": {
    tab: "check",
    engine: fakeEngine({ ...mendable, mend: () => endless() }),
    clicks: mendAll,
    shows: (words) => words.check.mending,
  },
  "check-mended": {
    tab: "check",
    engine: fakeEngine(mendable),
    clicks: mendAll,
    shows: (words) => words.check.mended(mends),
  },
  "check-mend-skipped": {
    tab: "check",
    engine: fakeEngine({
      ...mendable,
      mend: (findings) => ok({ mended: findings.length - 1, skipped: findings.slice(0, 1) }),
    }),
    clicks: mendAll,
    shows: (words) => words.check.skipped(1),
  },
  "shortlist-new": { tab: "shortlist", engine: fakeEngine(newWorkbook), shows: (words) => words.common.notSetUp },
  "shortlist-choose": { tab: "shortlist", engine: fakeEngine(), shows: (words) => words.shortlist.intro },
  "shortlist-running": {
    tab: "shortlist",
    engine: fakeEngine({ previewShortlist: () => endless() }),
    clicks: () => [year],
    shows: (words) => words.common.cancel,
  },
  "shortlist-failed": {
    tab: "shortlist",
    engine: fakeEngine({ previewShortlist: () => failed("connectionLost") }),
    clicks: () => [year],
    shows: (words) => words.common.retry,
  },
  "shortlist-preview": {
    tab: "shortlist",
    engine: fakeEngine({ previewShortlist: (period) => ok(sampleShortlist(period, true)) }),
    clicks: () => [year],
    shows: (words) => words.shortlist.rewrite,
  },
  "shortlist-written": {
    tab: "shortlist",
    engine: fakeEngine(),
    clicks: (words) => ["Đợt 1", words.shortlist.write],
    shows: (words) => words.shortlist.open,
  },
  "shortlist-papers": {
    tab: "shortlist",
    engine: fakeEngine({ previewShortlist: (period) => ok(sampleShortlist(period, true)) }),
    clicks: (_, language) => [year, paperWords[language].pane.look],
    shows: (_, language) => paperWords[language].missing.absenceReason,
  },
  "shortlist-papers-made": {
    tab: "shortlist",
    engine: fakeEngine({ previewShortlist: (period) => ok(sampleShortlist(period, true)) }),
    clicks: (_, language) => {
      const { pane } = paperWords[language];
      return [year, pane.look, pane.make(6), filesWords[language].each];
    },
    shows: (_, language) => filesWords[language].download("van-ban_2024_CN.zip"),
  },
  calendar: { tab: "calendar", engine: fakeEngine(), shows: (words) => words.calendar.late },
  "calendar-trial-running": {
    tab: "calendar",
    engine: fakeEngine({
      tryExcel: ({ onProgress }) => {
        onProgress?.({ done: 3, total: sampleTrial.steps.length });
        return endless();
      },
    }),
    clicks: (_words, language) => [trialWords[language].start],
    shows: (words) => words.common.cancel,
  },
  "calendar-trial": {
    tab: "calendar",
    engine: fakeEngine({ tryExcel: () => ok(sampleTrial) }),
    clicks: (_words, language) => [trialWords[language].start],
    shows: () => "#FFF8E1",
  },
  "calendar-new": { tab: "calendar", engine: fakeEngine(newWorkbook), shows: (words) => words.common.notSetUp },
};
