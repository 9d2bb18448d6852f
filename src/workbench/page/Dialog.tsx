import type { ReactElement } from "react";
import { useLayoutEffect, useRef } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { Answer, Question } from "../session/asking";

interface DialogProps {
  readonly question: Question;
  readonly words: WorkbenchWords;
  readonly answer: (answer: Answer) => void;
}

/** A question over the page, as Excel puts them. Escape is the last answer. */
export function Dialog({ question, words, answer }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const last = question.answers.at(-1) ?? "ok";
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed rather than only taken away: the keyboard is then where it was before.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={question.title}
      onCancel={(event) => {
        event.preventDefault();
        answer(last);
      }}
    >
      <h2>{question.title}</h2>
      <p>{question.text}</p>
      <div className="answers">
        {question.answers.map((one, index) => (
          <button
            key={one}
            type="button"
            className={index === 0 ? "primary" : ""}
            autoFocus={index === 0}
            onClick={() => answer(one)}
          >
            {words.dialog[one]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
