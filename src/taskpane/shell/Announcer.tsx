import type { ReactElement } from "react";
import { useCallback, useState } from "react";
import { useAppStyles } from "./App.styles";

/** A place that screen readers read out; the same text twice is read twice. */
export function useAnnouncer(): readonly [ReactElement, (text: string) => void] {
  const styles = useAppStyles();
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid((before) => ({ text, turn: before.turn + 1 })), []);
  const place = (
    <div className={styles.live} aria-live="polite" data-testid="announcer">
      <span key={said.turn}>{said.text}</span>
    </div>
  );
  return [place, announce];
}
