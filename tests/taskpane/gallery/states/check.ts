import type { PaneWords } from "../../../../src/locale/vi/pane/pane";
import type { Engine } from "../../../../src/taskpane/engine/engine";
import { endless, failed, fakeEngine, mendedAll, ok } from "../../fixtures/fakeEngine";
import { mendableFindings as findings, mends } from "../../fixtures/mendableFindings";
import { cleanCheck, sampleCheck } from "../../fixtures/sampleOutcomes";
import { newWorkbook, type State } from "./state";

const watched: Partial<Engine> = { watch: () => () => undefined };
const mendable: Partial<Engine> = { check: () => ok({ ...sampleCheck, findings }) };
const mendAll = (words: PaneWords): readonly string[] => [words.check.mendAll(mends), words.check.mendConfirm(mends)];

/** Of the check. */
export const checkStates: Readonly<Record<string, State>> = {
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
      mend: (findings) => ok({ ...mendedAll(findings.slice(1)), skipped: findings.slice(0, 1) }),
    }),
    clicks: mendAll,
    shows: (words) => words.check.skipped(1),
  },
  "check-mend-undone": {
    tab: "check",
    engine: fakeEngine({ ...mendable, undoMend: (cells) => ok({ undone: cells.length - 1, left: 1 }) }),
    clicks: (words) => [...mendAll(words), words.check.undoMend],
    shows: (words) => words.check.undone(mends - 1, 1),
  },
};
