import { use, type ReactElement } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import type { PapersOutcome } from "../../actions/papers/papers";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";
import { CellLink } from "./CellLink";

interface WrongAnswersProps {
  readonly occasion: PapersOutcome;
  readonly goTo: (cell: FoundCell) => void;
}

/** No name of a unit stands in what is said of a sitting. */
const noNames: ReadonlyMap<string, string> = new Map();

/** Why papers leave open what somebody typed: each answer that cannot be meant, with what is wrong and the way to its cell. */
export function WrongAnswers({ occasion, goTo }: WrongAnswersProps): ReactElement | null {
  const { language, descriptions } = usePane();
  const describe = use(descriptions);
  const words = paperWords[language];
  const { wrong, cells, plan } = occasion;
  if (wrong.length === 0) return null;
  return (
    <Notice intent="warning">
      {words.pane.wrong}
      {wrong.map(({ missing, finding }) => (
        <div key={missing}>
          <CellLink what={words.missing[missing]} cell={cells[missing]} goTo={goTo} />
          {": "}
          {describe.finding(finding, plan, noNames)}
        </div>
      ))}
    </Notice>
  );
}
