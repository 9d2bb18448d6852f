import type { ReactElement } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Session } from "../session/session";
import type { HostSettings } from "./appContext";
import { frameName, paneAddress } from "./appContext";
import type { WorkbookRequest } from "./officeMessage";
import { PaneChannel } from "./paneChannel";

interface PaneViewProps {
  readonly session: Session;
  readonly settings: HostSettings;
  readonly title: string;
}

let conversations = 0;

/** The production pane in its frame, loaded anew for another workbook, language or requirement set. */
export function PaneView({ session, settings, title }: PaneViewProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  // Another workbook is another window: nothing of the pane beside the one before is left in it.
  useLayoutEffect(() => window.sessionStorage.clear(), [session]);
  useLayoutEffect(() => {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.name = frameName(settings, `conversation${++conversations}`, window.location.origin);
    const standIn = session.attachAddIn();
    const host = {
      documentUrl: `${window.location.origin}/${encodeURIComponent(session.book.fileName)}`,
      answer: ({ body, flags }: WorkbookRequest) => session.answer(standIn, body, flags),
    };
    const channel = new PaneChannel(frame, host, settings);
    session.send = channel.sendEvents;
    frame.src = paneAddress(settings);
    holder.current?.append(frame);
    return () => {
      channel.close();
      frame.remove();
    };
  }, [session, settings, title]);
  return <div ref={holder} className="pane-holder" />;
}
