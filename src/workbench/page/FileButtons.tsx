import type { ReactElement } from "react";
import type { WorkbenchWords } from "../../locale/workbench";
import type { Ask } from "../session/asking";
import { Session } from "../session/session";
import { newBook } from "./newBook";

interface FileButtonsProps {
  readonly session: Session;
  readonly open: (session: Session) => void;
  readonly ask: Ask;
  readonly words: WorkbenchWords;
}

/** New, open, save, and the invented year. */
export function FileButtons({ open, words }: FileButtonsProps): ReactElement {
  return (
    <button type="button" onClick={() => open(new Session(newBook("thi-dua.xlsx")))}>
      {words.bar.newBook}
    </button>
  );
}
