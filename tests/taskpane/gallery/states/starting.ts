import type { CommandNotice } from "../../../../src/actions/run/commandNotice";
import type { Engine } from "../../../../src/taskpane/engine/engine";
import { hostConditions } from "../../../../src/taskpane/engine/hostConditions";
import { failed, fakeEngine } from "../../fixtures/fakeEngine";
import { sampleCheck, sampleNow } from "../../fixtures/sampleOutcomes";
import { newWorkbook, type State } from "./state";

/** The ribbon's last command ended so. */
const told = (notice: CommandNotice): Partial<Engine> => ({
  hearCommands: (ended) => {
    ended(notice);
    return () => undefined;
  },
});
const at = sampleNow.toISOString();
const longSheet = sampleCheck.units[4]?.sheet ?? "";

/** Before anything is asked of the workbook, and what is told above every tab. */
export const startingStates: Readonly<Record<string, State>> = {
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
};
