import { filesWords, paperWords } from "../../../../src/locale/paperWords";
import { endless, failed, fakeEngine, ok } from "../../fixtures/fakeEngine";
import { sampleShortlist } from "../../fixtures/sampleOutcomes";
import { newWorkbook, type State } from "./state";

const year = "Cả năm";

/** Of the list and its papers. */
export const shortlistStates: Readonly<Record<string, State>> = {
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
};
