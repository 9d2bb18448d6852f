/**
 * `npm run excel [-- web https://...]`: serves the pane where manifest.xml looks for it, and sideloads it into desktop Excel,
 * or into a workbook of Excel on the web, with Microsoft's own tool.
 */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { workbenchWords } from "../../locale/workbench";
import { builds, ensureBuilds } from "./builds";
import { findCertificate } from "./certificate";
import { serveFolders } from "./staticServer";

/** The port that manifest.xml states. */
const port = 3000;
const tool = "office-addin-debugging@7.0.0";

const [, , app = "desktop", document] = process.argv;
const { serve: words } = workbenchWords.vi;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await ensureBuilds((what) => say(words.building[what]));
const certificate = await findCertificate();
if (!certificate.trusted) say(words.needsTrust);
const pane = resolve(builds.pane.folder);
const { server } = await serveFolders(pane, pane, port, certificate);
const options = document === undefined ? [] : ["--document", document];
const sideload = spawn("npx", ["--yes", tool, "start", "manifest.xml", app, "--no-debug", ...options], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
sideload.on("exit", (code) => {
  if (code !== 0) server.close();
});
