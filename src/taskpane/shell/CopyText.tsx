import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { usePane } from "../context/paneContext";
import { copyText } from "./copyText";
import { useCopyTextStyles } from "./CopyText.styles";

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  /** What the button says to who does not see what stands around it, and of whom the text is. */
  readonly longLabel: string;
  readonly copied: string;
}

/** A button that puts a text on the clipboard; where the browser does not let it, the text stands there to be copied by hand. */
export function CopyText({ text, label, longLabel, copied }: CopyTextProps): ReactElement {
  const { words, announce } = usePane();
  const styles = useCopyTextStyles();
  const [done, setDone] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setDone(isCopied);
    announce(isCopied ? copied : words.calendar.copyByHand);
  };
  return (
    <div className={styles.root}>
      <Button size="small" aria-label={longLabel} onClick={() => void copy()}>
        {label}
      </Button>
      {done === true && <div>{copied}</div>}
      {done === false && (
        <>
          <p className={styles.text}>{words.calendar.copyByHand}</p>
          <div
            className={styles.byHand}
            tabIndex={0}
            role="textbox"
            aria-readonly
            aria-multiline
            aria-label={longLabel}
          >
            {text}
          </div>
        </>
      )}
    </div>
  );
}
