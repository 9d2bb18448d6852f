import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../context/paneContext";
import { Notice } from "./Notice";

/** The empty state of views that need a workbook of ours. */
export function NeedsSetUp(): ReactElement {
  const { words, openTab } = usePane();
  return (
    <Notice intent="info" actions={<Button onClick={() => openTab("setUp")}>{words.common.goToSetUp}</Button>}>
      {words.common.notSetUp}
    </Notice>
  );
}
