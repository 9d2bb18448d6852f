import { commandLine, type CommandLineWords } from "./commandLine";
import { serveExcel, type ServeExcelWords } from "./serveExcel";
import { workbench, type WorkbenchWords } from "./workbench";

/** What a language has for the command line and the tools of those who work on the product: no page loads it. */
export interface ToolWords {
  readonly commandLine: CommandLineWords;
  readonly serveExcel: ServeExcelWords;
  readonly workbench: WorkbenchWords;
}

export const tools: ToolWords = { commandLine, serveExcel, workbench };
