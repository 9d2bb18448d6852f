import type { ReactElement, ReactNode } from "react";
import { useState } from "react";
import { useDetailsStyles } from "./Details.styles";

interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that opens and closes, by the browser's own means. What is in it is made when it is first opened, and stays. */
export function Details({ summary, open = false, children }: DetailsProps): ReactElement {
  const styles = useDetailsStyles();
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={styles.root}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      {/* Office.js on the web moves the focus by itself, and knows what a summary is by its tabindex alone. */}
      <summary className={styles.summary} tabIndex={0}>
        {summary}
      </summary>
      {(opened || open) && <div className={styles.body}>{children}</div>}
    </details>
  );
}
