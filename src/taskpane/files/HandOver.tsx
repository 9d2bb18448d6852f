import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { filesWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";
import { elementsOf } from "./copyPage";
import { useHandOverStyles } from "./HandOver.styles";
import type { OutFile } from "./outFile";
import { isDeaf, ladderFor, rungs, type Handed, type RungId } from "./rungs";

interface HandOverProps {
  readonly file: OutFile;
  /** Whether it is what somebody came for, and not one of several. */
  readonly primary?: boolean;
  /** Told when no way is left. */
  readonly onEnd?: () => void;
}

interface Standing {
  /** How many ways have been tried in vain. */
  readonly at: number;
  readonly handed: Handed | null;
}

/** Of the page alone: Ctrl+A would select the whole pane. */
const select = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void =>
  window.getSelection()?.selectAllChildren(currentTarget);

/** A page to be copied by hand: whoever comes to it has it selected. */
function Page({ html, label }: { readonly html: string; readonly label: string }): ReactElement {
  const styles = useHandOverStyles();
  return (
    <div
      className={styles.page}
      tabIndex={0}
      role="textbox"
      aria-readonly
      aria-multiline
      aria-label={label}
      onFocus={select}
      onClick={select}
      ref={(node) => node?.replaceChildren(...elementsOf(html))}
    />
  );
}

/**
 * Hands a file over by the surest way that this Excel has; what fails, and what is said not to have arrived, is followed by the
 * next way, until the contents stand there to be copied by hand.
 */
export function HandOver({ file, primary = false, onEnd }: HandOverProps): ReactElement {
  const { language, announce } = usePane();
  const words = filesWords[language];
  const styles = useHandOverStyles();
  const [ladder] = useState(() => ladderFor(file));
  const [{ at, handed }, setStanding] = useState<Standing>({ at: 0, handed: null });
  const rung = ladder[at];
  const labels: Readonly<Record<RungId, string>> = {
    download: words.download(file.name),
    saveAs: words.saveAs(file.name),
    openBook: words.openBook(file.name),
    copy: words.copy(file.name),
    byHand: words.byHand(file.name),
  };
  const took: Readonly<Record<RungId, string>> = {
    download: words.tookDownload(file.name),
    saveAs: words.tookSave(file.name),
    openBook: isDeaf() ? words.openedBehind(file.name) : words.opened(file.name),
    copy: words.tookCopy,
    byHand: "",
  };
  const next = (because: Handed | null): void => {
    setStanding({ at: at + 1, handed: because });
    if (at + 1 >= ladder.length) onEnd?.();
  };
  const hand = async (id: RungId): Promise<void> => {
    const result = await rungs[id].hand(file);
    if (result === "failed") {
      announce(words.failed);
      next(result);
      return;
    }
    if (result === "done") announce(took[id]);
    setStanding({ at, handed: result === "cancelled" ? null : result });
  };
  if (rung === undefined)
    return onEnd === undefined ? (
      <div className={styles.root}>
        <p className={styles.text}>{words.noWay(file.name)}</p>
        <div>
          <Button onClick={() => setStanding({ at: 0, handed: null })}>{words.fromStart}</Button>
        </div>
      </div>
    ) : (
      <p className={styles.text}>{words.noMore}</p>
    );
  if (handed === "done") {
    return (
      <Notice
        intent="success"
        actions={
          at + 1 < ladder.length && (
            <Button size="small" onClick={() => next(null)}>
              {words.other(file.name)}
            </Button>
          )
        }
      >
        {took[rung]}
      </Notice>
    );
  }
  if (handed === "unsure") {
    const arrived = (): void => {
      announce(took[rung]);
      setStanding({ at, handed: "done" });
    };
    return (
      <div className={styles.root}>
        <p className={styles.text}>{words.arrived(file.name)}</p>
        <div className={styles.row}>
          <Button onClick={arrived}>{words.yes}</Button>
          <Button onClick={() => next(null)}>{words.no}</Button>
        </div>
      </div>
    );
  }
  if (handed === "shown") {
    return (
      <div className={styles.root}>
        <p className={styles.text}>{words.selectAll}</p>
        <Page html={file.html ?? ""} label={words.contents(file.name)} />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {handed === "failed" && <p className={styles.text}>{words.failed}</p>}
      <div>
        <Button {...(primary ? { appearance: "primary" } : {})} onClick={() => void hand(rung)}>
          {labels[rung]}
        </Button>
      </div>
    </div>
  );
}
