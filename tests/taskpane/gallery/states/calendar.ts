import { trialWords } from "../../../../src/locale/trialWords";
import { endless, fakeEngine, ok } from "../../fixtures/fakeEngine";
import { sampleTrial } from "../../fixtures/sampleTrial";
import { newWorkbook, type State } from "./state";

/** Of the calendar and what is tried of Excel. */
export const calendarStates: Readonly<Record<string, State>> = {
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
