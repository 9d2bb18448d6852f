import type { ServeExcelWords } from "../../locale/vi/serveExcel";

/** Which Excel is to open the add-in; the web needs the share address of a workbook. */
export type Target = { readonly app: "desktop" } | { readonly app: "web"; readonly document: string };

/** Microsoft's tool, of one version. A large tree of packages hangs on it: it is fetched when it is asked for. */
const tool = "office-addin-debugging@7.0.0";

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

/**
 * Arguments for `npx`. Without `--app` the tool opens nothing on the web. Live reload is off: the pane is a finished build.
 */
export function sideloadArguments(command: "start" | "stop", target: Target): readonly string[] {
  const call = ["--yes", tool, command, "manifest.xml", target.app];
  if (command === "stop") return call;
  const document = target.app === "web" ? ["--document", target.document] : [];
  return [...call, "--app", "excel", "--no-debug", "--no-live-reload", ...document];
}
