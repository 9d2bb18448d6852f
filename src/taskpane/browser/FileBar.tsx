import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, useEffect, useMemo, useRef } from "react";
import type { LeftOut } from "../../actions/port/fileHost";
import { browserWords, type BrowserWords } from "../../locale/browserWords";
import { loadLocale } from "../../locale/loadLocale";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { CellInSight } from "./CellInSight";
import { useFileBarStyles } from "./FileBar.styles";
import { FileNotice } from "./FileNotice";
import { canPick } from "./filePlace";
import type { FileStore } from "./fileStore";
import { types } from "./download";
import { useFileBar } from "./useFileBar";

interface FileBarProps {
  readonly store: FileStore;
  /** The page opens without a network from now on. */
  readonly isKept: boolean;
}

const accepted = [".xlsx", ".xlsm", types.xlsx, types.xlsm].join(",");

const said = ({ what, sheet = "" }: LeftOut, { leftOut }: BrowserWords): string =>
  what === "objects" ? leftOut.objects(sheet) : leftOut[what];

/** The file that the page works on: where it comes from, whether it has changed, and how to have it back. */
export function FileBar({ store, isKept }: FileBarProps): ReactElement {
  const { language } = usePane();
  const words = browserWords[language];
  const styles = useFileBarStyles();
  const bar = useFileBar(store);
  const { file, opening, told } = bar;
  const input = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus went with the file before this one.
    if (store.state().turn > 0) head.current?.focus();
  }, [store]);
  const locale = useMemo(() => loadLocale(language), [language]);
  const isFresh = file.opened === null && !file.changed;
  const chooseByInput = (): void => input.current?.click();

  return (
    <div className={styles.root}>
      <div className={styles.inner}>
        <div className={styles.head} tabIndex={-1} ref={head}>
          <span className={styles.name}>{file.opened ?? words.newBook}</span>
          {!isFresh && (
            <span className={mergeClasses(file.changed ? styles.changed : styles.quiet)}>
              {file.changed ? words.changed : words.unchanged}
            </span>
          )}
        </div>
        {isFresh && <div>{words.hint}</div>}
        {isFresh && isKept && <div className={styles.quiet}>{words.offline}</div>}
        <input
          ref={input}
          type="file"
          accept={accepted}
          hidden
          aria-label={words.choose}
          onChange={({ target }) => {
            bar.take([...(target.files ?? [])].map((one) => ({ file: one, place: null })));
            // The same file, saved anew elsewhere, can be chosen again.
            target.value = "";
          }}
        />
        <div className={styles.row}>
          {file.changed && (
            <Button appearance="primary" size="small" onClick={bar.give}>
              {words.download(file.next)}
            </Button>
          )}
          {file.changed && file.place !== null && (
            <Button size="small" onClick={bar.askToOverwrite}>
              {words.saveHere}
            </Button>
          )}
          <Button
            size="small"
            appearance={isFresh ? "primary" : "secondary"}
            onClick={() => (canPick() ? bar.choose(chooseByInput) : chooseByInput())}
          >
            {isFresh ? words.choose : words.chooseOther}
          </Button>
          {!isFresh && (
            <Button size="small" onClick={bar.startNew}>
              {words.startNew}
            </Button>
          )}
        </div>
        {opening.now.state === "running" && <div role="status">{words.opening}…</div>}
        {opening.now.state === "failed" && <FailureNotice failure={opening.now.failure} />}
        {told !== null && <FileNotice told={told} bar={bar} words={words} />}
        {file.leftOut.map((one) => (
          <Notice key={`${one.what} ${one.sheet ?? ""}`} intent="warning">
            {said(one, words)}
          </Notice>
        ))}
      </div>
      {bar.isOver && <div className={styles.drop}>{words.choose}</div>}
      {file.shown !== null && (
        <Suspense>
          <CellInSight
            key={`${file.shown.sheet} ${file.shown.sight.columns.join()} ${file.shown.sight.rows[0]?.number ?? 0}`}
            shown={file.shown}
            locale={locale}
            close={store.closeCell}
          />
        </Suspense>
      )}
    </div>
  );
}
