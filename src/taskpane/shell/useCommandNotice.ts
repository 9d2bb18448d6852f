import { useEffect, useState } from "react";
import type { CommandNotice } from "../../actions/commandNotice";
import { commandNoticeKey, readNotice } from "../../actions/commandNotice";

const freshMilliseconds = 5 * 60 * 1000;

function stored(): string | null {
  try {
    return window.localStorage.getItem(commandNoticeKey);
  } catch {
    return null;
  }
}

/** The result of the ribbon's last command: of the last minutes when the pane opens, and at once while it is open. */
export function useCommandNotice(now: () => Date): readonly [CommandNotice | null, () => void] {
  const [notice, setNotice] = useState<CommandNotice | null>(() => {
    const kept = readNotice(stored());
    return kept !== null && now().getTime() - Date.parse(kept.at) < freshMilliseconds ? kept : null;
  });
  useEffect(() => {
    const changed = (event: StorageEvent): void => {
      if (event.key === commandNoticeKey) setNotice(readNotice(event.newValue));
    };
    window.addEventListener("storage", changed);
    return () => window.removeEventListener("storage", changed);
  }, []);
  return [notice, () => setNotice(null)];
}
