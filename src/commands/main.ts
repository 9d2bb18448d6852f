import { commandNames, commandNoticeKey, writeNotice } from "../actions/commandNotice";
import type { CommandTools } from "./runCommand";
import { runCommand } from "./runCommand";

const tools: CommandTools = {
  openHost: async () => new (await import("../excel/excelHost")).ExcelHost(),
  now: () => new Date(),
  tell: (notice) => {
    try {
      window.localStorage.setItem(commandNoticeKey, writeNotice(notice));
    } catch {
      // Storage is closed to frames of other sites in some browsers: the sheet then tells alone.
    }
  },
};

void Office.onReady(() => {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(name, event, tools);
    });
  }
});
