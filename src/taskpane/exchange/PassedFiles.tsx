import type { ReactElement } from "react";
import { use } from "react";
import type { CollectedFile } from "../../actions/exchange/collect";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useExchangeStyles } from "./ExchangeView.styles";

interface PassedProps {
  readonly files: readonly Pick<CollectedFile, "path" | "state" | "failure" | "unit" | "unitName">[];
}

/** Files of which nothing is taken, each by its name with why, and what to do. */
export function PassedFiles({ files }: PassedProps): ReactElement {
  const { language, descriptions } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const describe = use(descriptions);
  const because = ({ state, failure }: PassedProps["files"][number]): string => {
    if (failure !== undefined) return describe.failure(failure);
    return state === "unit" || state === "twice" || state === "unreadable" ? "" : words.files[state];
  };
  return (
    <section className={styles.tight} aria-label={words.passed}>
      <h3 className={styles.legend}>{words.passed}</h3>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.path} className={styles.item}>
            <div className={styles.choice}>
              <SeverityIcon intent="warning" />
              <span className={styles.tight}>
                <span className={styles.strong}>{file.path}</span>
                {file.unit !== undefined && (
                  <span>
                    {file.unit} {file.unitName}
                  </span>
                )}
                <span>{because(file)}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
