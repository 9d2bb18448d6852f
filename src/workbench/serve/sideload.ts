import type { ServeExcelWords } from "../../locale/vi/serveExcel";

/** Which Excel is to open the add-in; the web needs the share address of a workbook. */
export type Target = { readonly app: "desktop" } | { readonly app: "web"; readonly document: string };

/** Microsoft's tool. Node runs it by itself: no shell reads what it is given. */
const tool = "node_modules/office-addin-debugging/cli.js";

/** The tool adds its own parameters with `&`: an address without a question gets an empty one. */
const withQuestion = (address: string): string => (address.includes("?") ? address : `${address}?`);

/** What was asked for; the words to say where that cannot be done on this platform (as `process.platform` names it). */
export function readTarget(args: readonly string[], platform: string): Target | keyof ServeExcelWords {
  const [app = "desktop", document, ...more] = args;
  if (more.length > 0 || (app !== "desktop" && app !== "web")) return "usage";
  if (app === "desktop" && document !== undefined) return "usage";
  if (app === "desktop") return platform === "win32" || platform === "darwin" ? { app } : "noDesktop";
  const isShared = document !== undefined && URL.canParse(document) && new URL(document).protocol === "https:";
  return isShared ? { app, document: withQuestion(document) } : "noDocument";
}

/** The tool hands an address on to Windows' `cmd` to open it, and keeps no sign but `&` from meaning something there. */
const escapedForCmd = (address: string): string => address.replaceAll(/[%^|<>()!]/g, "^$&");

/**
 * Arguments for Node, on a platform as `process.platform` names it. Without `--app` the tool opens nothing on the web. Live
 * reload is off: the pane is a finished build.
 */
export function sideloadArguments(command: "start" | "stop", target: Target, platform: string): readonly string[] {
  const call = [tool, command, "manifest.xml", target.app];
  if (command === "stop") return call;
  const options = ["--app", "excel", "--no-debug", "--no-live-reload"];
  if (target.app === "desktop") return [...call, ...options];
  const document = platform === "win32" ? escapedForCmd(target.document) : target.document;
  return [...call, ...options, "--document", document];
}
