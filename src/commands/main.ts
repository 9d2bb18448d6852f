import { commandNames, commandNoticeChannel, writeNotice } from "../actions/run/commandNotice";
import type { CommandTools } from "./runCommand";
import { runCommand } from "./runCommand";

/** How long a command waits for its dialog to be closed, milliseconds. */
const patience = 60_000;

const tools: CommandTools = {
  openHost: async () => new (await import("../excel/excelHost")).ExcelHost(),
  now: () => new Date(),
  tell: (notice) => {
    // Without channels the sheet or the dialog tells alone.
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(commandNoticeChannel);
    channel.postMessage(writeNotice(notice));
    channel.close();
  },
  show: async (notice) => {
    const { context } = Office;
    if (!context.requirements.isSetSupported("DialogApi", "1.1")) return;
    const { noticeAddress, showDialog } = await import("./showNotice");
    await showDialog(context.ui, noticeAddress(window.location.href, notice, context.displayLanguage), patience);
  },
};

void Office.onReady(() => {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(name, event, tools);
    });
  }
});
