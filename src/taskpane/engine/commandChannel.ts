import { commandNoticeChannel, readNotice, type CommandNotice } from "../../actions/run/commandNotice";

/** Listens to the ribbon's page. An engine of today has channels; without them the sheet and the dialog tell alone. */
export function hearCommands(ended: (notice: CommandNotice) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(commandNoticeChannel);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const notice = readNotice(typeof data === "string" ? data : null);
    if (notice !== null) ended(notice);
  });
  return () => channel.close();
}

/** Where version 0.1.0 kept the notice of its last command, in the pane's storage. */
const keptBefore = "so-thi-dua.command";

/** Takes away what version 0.1.0 left there: it may name a sheet. */
export function forgetStoredNotice(): void {
  try {
    window.localStorage.removeItem(keptBefore);
  } catch {
    // Storage is closed to frames of other sites in some browsers: then nothing was left there.
  }
}
