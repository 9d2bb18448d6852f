import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../context/paneContext";
import type { Readiness } from "../engine/readiness";
import { Notice } from "./Notice";

interface UnavailableProps {
  readonly reason: Extract<Readiness, { readonly state: "unavailable" }>["reason"];
  readonly reload: () => void;
}

/** Why there is no Excel to work with, and what would be. */
export function Unavailable({ reason, reload }: UnavailableProps): ReactElement {
  const { words } = usePane();
  return (
    <Notice intent="error" actions={<Button onClick={reload}>{words.common.retry}</Button>}>
      {words.common[reason]}
    </Notice>
  );
}
