import type { Language } from "../../../../src/locale/languages";
import { exchangeWords } from "../../../../src/locale/exchangeWords";
import { filesWords } from "../../../../src/locale/paperWords";
import { endless, fakeEngine, ok } from "../../fixtures/fakeEngine";
import { exchangedCheck } from "../../fixtures/sampleExchange";
import { sampleCheck } from "../../fixtures/sampleOutcomes";
import { newWorkbook, type State } from "./state";

const exchanged = fakeEngine({ check: () => ok(exchangedCheck) });
const cameBack = {
  ...{ name: "phiếu.xlsx", text: "PK" },
  into: (language: Language) => exchangeWords[language].collect.choose,
};

/** Of units' files that go out and come back. */
export const exchangeStates: Readonly<Record<string, State>> = {
  "exchange-new": { tab: "exchange", engine: fakeEngine(newWorkbook), shows: (words) => words.common.notSetUp },
  "exchange-whole": {
    tab: "exchange",
    engine: fakeEngine(newWorkbook),
    file: cameBack,
    shows: (_, language) => exchangeWords[language].whole.others,
  },
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
};
