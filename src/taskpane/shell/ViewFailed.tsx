import type { ReactElement } from "react";
import { useOpeningPane } from "../context/paneContext";

/** Stands where a view broke. Of plain elements: it is for when parts of the pane do not load. */
export function ViewFailed({ reload }: { readonly reload: () => void }): ReactElement {
  const {
    first: { common },
  } = useOpeningPane();
  return (
    <div role="alert">
      <p>{common.viewFailed}</p>
      <button type="button" onClick={reload}>
        {common.retry}
      </button>
    </div>
  );
}
