import type { ReactElement } from "react";
import { useState } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";

interface FormulaBarProps {
  readonly words: WorkbenchWords;
  readonly address: string;
  readonly text: string;
  readonly goTo: (place: string) => void;
  readonly onText: (text: string) => void;
  /** Ends the entry; Escape gives it up. */
  readonly onEnd: (keep: boolean) => void;
}

/** Where the person is, and what stands there. */
export function FormulaBar({ words, address, text, goTo, onText, onEnd }: FormulaBarProps): ReactElement {
  const [place, setPlace] = useState<string | null>(null);
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={words.grid.nameBox}
        value={place ?? address}
        spellCheck={false}
        onChange={(event) => setPlace(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setPlace(null)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          // The field of the grid has the focus next: the key is not to be typed there.
          event.preventDefault();
          setPlace(null);
          if (event.key === "Enter") goTo(event.currentTarget.value.trim());
        }}
      />
      <span className="fx" aria-hidden>
        fx
      </span>
      <textarea
        className="formula"
        aria-label={words.grid.formulaBar}
        rows={1}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Tab" && event.key !== "Escape") return;
          event.preventDefault();
          onEnd(event.key !== "Escape");
        }}
      />
    </div>
  );
}
