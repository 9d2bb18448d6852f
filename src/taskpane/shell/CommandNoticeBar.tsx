import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatTime } from "../../locale/paneFormats";
import { usePane } from "../context/paneContext";
import { useCommandNotice } from "./useCommandNotice";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";

/** How the ribbon's last command ended, with its failure in words. */
export function CommandNoticeBar(): ReactElement | null {
  const { engine, words } = usePane();
  const [notice, close] = useCommandNotice(engine);
  if (notice === null) return null;
  const { occasion } = notice;
  const command = occasion === undefined ? words.commands[notice.command] : words.commands.list(occasion);
  const time = formatTime(new Date(notice.at));
  return (
    <>
      <Notice
        intent={notice.failure === null ? "success" : "warning"}
        actions={<Button onClick={close}>{words.common.close}</Button>}
      >
        {notice.failure === null ? words.commands.done(command, time) : words.commands.failed(command, time)}
      </Notice>
      {notice.failure !== null && <FailureNotice failure={notice.failure} />}
    </>
  );
}
