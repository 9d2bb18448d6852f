import type { ReactElement } from "react";
import { useAppStyles } from "./App.styles";
import { useOpeningPane } from "../context/paneContext";

/** What this is, in two lines: the first screen needs nothing from Excel. */
export function Welcome(): ReactElement {
  const {
    first: { welcome },
  } = useOpeningPane();
  const styles = useAppStyles();
  return (
    <div>
      <h2 className={styles.welcomeTitle}>{welcome.title}</h2>
      <p className={styles.text}>{welcome.text}</p>
      <p className={styles.text}>{welcome.more}</p>
    </div>
  );
}
