import { useEffect, useRef } from "react";

/** What belongs to an entry, or leaves it open: the developer's switches too, which try a host at an open cell. */
const within = ".editor, .formula, .switches, dialog";

/** Ends the entry as Enter does when the person presses elsewhere on the page. The pane in its frame leaves it open, as in Excel. */
export function useCommitOutside(isEditing: boolean, commit: () => void): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (!isEditing) return undefined;
    const press = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest(within) === null) latest.current();
    };
    document.addEventListener("mousedown", press, true);
    return () => document.removeEventListener("mousedown", press, true);
  }, [isEditing]);
}
