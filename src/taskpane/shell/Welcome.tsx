import type { ReactElement } from "react";
import { useAppStyles } from "./App.styles";
import { usePane } from "../context/paneContext";

/** What this is, in two lines: the first screen needs nothing from Excel. */
export function Welcome(): ReactElement {
  const { words } = usePane();
  const styles = useAppStyles();
  return (
    <div>
      <h2 className={styles.welcomeTitle}>{words.setUp.welcomeTitle}</h2>
      <p className={styles.text}>{words.setUp.welcome}</p>
      <p className={styles.text}>{words.setUp.welcomeMore}</p>
    </div>
  );
}
