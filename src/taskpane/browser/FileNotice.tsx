import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BrowserWords } from "../../locale/browserWords";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";
import type { FileBarState, Told } from "./useFileBar";

interface FileNoticeProps {
  readonly told: Told;
  readonly bar: FileBarState;
  readonly words: BrowserWords;
}

/** What is asked before something of a file would be lost, and what became of giving it away. */
export function FileNotice({ told, bar, words }: FileNoticeProps): ReactElement {
  const pane = usePane();
  const close = <Button onClick={bar.dismiss}>{pane.words.common.close}</Button>;
  const ask = (text: string, yes: string, no: string, agree: () => void): ReactElement => (
    <Notice
      intent="warning"
      actions={
        <>
          <Button onClick={agree}>{yes}</Button>
          <Button appearance="primary" autoFocus onClick={bar.dismiss}>
            {no}
          </Button>
        </>
      }
    >
      {text}
    </Notice>
  );
  const name = bar.file.opened ?? words.newBook;
  switch (told.kind) {
    case "leave":
      return ask(words.leaveAsk(name), words.leaveYes, words.leaveNo, told.then);
    case "overwrite":
      return ask(words.saveHereAsk(name), words.saveHereYes, words.saveHereNo, bar.overwrite);
    case "downloaded":
    case "openedStays":
    case "savedHere":
      return (
        <Notice intent="success" actions={close}>
          {words[told.kind](told.name)}
        </Notice>
      );
    case "notSaved":
      return (
        <Notice intent="error" actions={close}>
          {words.notSaved[told.code]}
        </Notice>
      );
    case "oneFile":
      return (
        <Notice intent="info" actions={close}>
          {words.oneFile}
        </Notice>
      );
  }
}
