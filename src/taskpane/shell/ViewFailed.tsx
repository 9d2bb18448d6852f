import type { ReactElement } from "react";
import { usePane } from "../context/paneContext";

/** Stands where a view broke. Of plain elements: it is for when parts of the pane do not load. */
export function ViewFailed({ reload }: { readonly reload: () => void }): ReactElement {
  const { words } = usePane();
  return (
    <div role="alert">
      <p>{words.common.viewFailed}</p>
      <button type="button" onClick={reload}>
        {words.common.retry}
      </button>
    </div>
  );
}
