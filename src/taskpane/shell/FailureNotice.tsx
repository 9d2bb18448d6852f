import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, use } from "react";
import type { ActionFailure } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { Notice } from "./Notice";

function Sentence({ failure }: { readonly failure: ActionFailure }): string {
  return use(usePane().descriptions).failure(failure);
}

interface FailureNoticeProps {
  readonly failure: ActionFailure;
  readonly retry?: () => void;
}

/** What went wrong and what to do, in words; retrying carries on where it stopped. */
export function FailureNotice({ failure, retry }: FailureNoticeProps): ReactElement {
  const { words } = usePane();
  const stopped = failure.code === "cancelled";
  return (
    <Notice
      intent={stopped ? "warning" : "error"}
      actions={retry && <Button onClick={retry}>{words.common.retry}</Button>}
    >
      {stopped ? (
        words.common.stopped
      ) : (
        <Suspense fallback={words.common.failed}>
          <Sentence failure={failure} />
        </Suspense>
      )}
    </Notice>
  );
}
