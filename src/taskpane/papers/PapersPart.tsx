import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import type { PapersOffer } from "../../actions/papers/papers";
import { paperWords } from "../../locale/paperWords";
import type { Period } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { HandOverAll } from "../files/HandOverAll";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { PaperItem } from "./PaperItem";
import { usePapersStyles } from "./PapersPart.styles";
import { WrongAnswers } from "./WrongAnswers";
import { usePapers, type AnyPaper, type Papers } from "./usePapers";

interface PapersPartProps {
  readonly period: Period;
  readonly goTo: (cell: FoundCell) => void;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

interface OfferProps {
  readonly offer: PapersOffer;
  readonly state: Papers;
  readonly goTo: PapersPartProps["goTo"];
}

/** What can be made, chosen and made. */
function Offer({ offer, state, goTo }: OfferProps): ReactElement {
  const { language } = usePane();
  const words = paperWords[language];
  const styles = usePapersStyles();
  const { occasion, registration } = offer;
  const { isChosen, choose, making, make } = state;
  const all: readonly AnyPaper[] = [...occasion.papers, registration.paper];
  const chosen = all.filter(isChosen);
  const { now } = making;
  return (
    <>
      {occasion.listChanged && <Notice intent="warning">{words.pane.listChanged}</Notice>}
      <WrongAnswers occasion={occasion} goTo={goTo} />
      <fieldset className={styles.papers}>
        <legend className={styles.legend}>{words.pane.choose}</legend>
        <ul className={styles.list}>
          {all.map((paper) => (
            <PaperItem
              key={paper.kind}
              paper={paper}
              label={paper.kind === "dang-ky" ? words.pane.ofYear : capital(words.names[paper.kind])}
              isChosen={isChosen(paper)}
              choose={(is) => choose(paper, is)}
              cells={paper.kind === "dang-ky" ? registration.cells : occasion.cells}
              goTo={goTo}
            />
          ))}
        </ul>
      </fieldset>
      {occasion.empty.length > 0 && (
        <p className={styles.text}>{words.pane.empty(occasion.empty.map((kind) => words.names[kind]).join(", "))}</p>
      )}
      {now.state === "running" ? (
        <Running label={words.pane.making} progress={null} />
      ) : (
        <div className={styles.row}>
          <Button
            {...(now.state === "done" ? {} : { appearance: "primary" })}
            disabled={chosen.length === 0}
            onClick={() => make(chosen)}
          >
            {words.pane.make(chosen.length)}
          </Button>
          <Button onClick={state.look}>{words.pane.lookAgain}</Button>
        </div>
      )}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void making.retry()} />}
      {now.state === "done" && (
        <HandOverAll files={now.value} name={`van-ban_${occasion.plan.year}_${occasion.period}.zip`} />
      )}
    </>
  );
}

/** The papers of an occasion whose list is written. */
export function PapersPart({ period, goTo }: PapersPartProps): ReactElement {
  const { language } = usePane();
  const words = paperWords[language].pane;
  const styles = usePapersStyles();
  const state = usePapers(period.id);
  const { looking, look } = state;
  const { now } = looking;
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.intro(period.name)}</p>
      {now.state === "running" && <Running label={words.reading} progress={now.progress} cancel={looking.cancel} />}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void looking.retry()} />}
      {now.state === "idle" && (
        <div>
          <Button onClick={look}>{words.look}</Button>
        </div>
      )}
      {now.state === "done" && <Offer offer={now.value} {...{ state, goTo }} />}
    </Section>
  );
}
