import type { Answer } from "../../actions/port/workbookHost";
import type { TrialWords } from "../../locale/trialWords";
import type { StepOutcome } from "../../selfCheck/host/runHostCheck";
import type { Question } from "../../selfCheck/host/step";
import type { ExcelTrial } from "../engine/engine";

const signs = { held: "✓", differs: "✗", refused: "!" } as const;

/** "B3 fill", "frozen", "TT_ONE", "event": for whoever mends it. */
function askedText(asked: Question): string {
  if (asked.of === "name") return asked.name;
  if (asked.of === "event") return asked.of;
  return asked.of === "cell" ? `${asked.at} ${asked.trait}` : asked.trait;
}

/** What a step that does not hold comes to, a line each. */
export function trialDetails(outcome: StepOutcome, words: TrialWords): readonly string[] {
  const told = (answer: Answer): string => (answer === null ? words.nothing : String(answer));
  if (outcome.state === "refused") return [words.refused(outcome.code)];
  if (outcome.state === "held") return [];
  return outcome.differences.map(({ asked, expected, found }) =>
    words.differs(askedText(asked), told(expected), told(found)),
  );
}

/** "✓ Tên vùng: đúng". */
export const trialLine = ({ step, state }: StepOutcome, words: TrialWords): string =>
  `${signs[state]} ${words.steps[step]}: ${words.state[state]}`;

/** How many hold, in a sentence. */
export function trialSummary({ steps }: ExcelTrial, words: TrialWords): string {
  const held = steps.filter(({ state }) => state === "held").length;
  return held === steps.length ? words.all(held) : words.some(held, steps.length);
}

/** The whole of it as a text to be sent: the program, the times, each step; nothing of the workbook. */
export function trialReport(trial: ExcelTrial, words: TrialWords, version: string): string {
  const { about, from, seconds, steps } = trial;
  return [
    words.program(version, about.host, about.api),
    words.times(from.toISOString(), seconds),
    trialSummary(trial, words),
    ...steps.flatMap((step) => [trialLine(step, words), ...trialDetails(step, words).map((line) => `  ${line}`)]),
  ].join("\n");
}
