import type { ToolWords } from "../vi/tools";
import { commandLine } from "./commandLine";
import { papers } from "./papers";
import { serveExcel } from "./serveExcel";
import { workbench } from "./workbench";

export const tools: ToolWords = { commandLine, papers, serveExcel, workbench };
