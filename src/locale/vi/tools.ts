import { commandLine, type CommandLineWords } from "./commandLine";
import { papers } from "./papers";
import { serveExcel, type ServeExcelWords } from "./serveExcel";
import { workbench, type WorkbenchWords } from "./workbench";

type Worded<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Worded<T[Key]> };
export type PapersWords = Worded<typeof papers>;

/** What a language has for the command line and the tools of those who work on the product: no page loads it. */
export interface ToolWords {
  readonly commandLine: CommandLineWords;
  readonly papers: PapersWords;
  readonly serveExcel: ServeExcelWords;
  readonly workbench: WorkbenchWords;
}

export const tools: ToolWords = { commandLine, papers, serveExcel, workbench };
