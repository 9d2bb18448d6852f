import type { ToolWords } from "../vi/tools";
import { commandLine } from "./commandLine";
import { serveExcel } from "./serveExcel";
import { workbench } from "./workbench";

export const tools: ToolWords = { commandLine, serveExcel, workbench };
