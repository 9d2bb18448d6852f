/** `npm start [-- --port 3000]`: builds the pane and the workbench, serves both over https, and opens a browser. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { toolWords } from "../../locale/toolWords";
import { builds, ensureBuilds } from "./builds";
import { findCertificate } from "./certificate";
import { openBrowser } from "./openBrowser";
import { serveNear } from "./staticServer";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const { serve: words } = toolWords.vi.workbench;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
  say(words.portUnknown.replace("{port}", values.port));
  process.exit(2);
}
await ensureBuilds((what) => say(words.building[what]));
const certificate = await findCertificate();
const { address, taken } = await serveNear(
  resolve(builds.page.folder),
  resolve(builds.pane.folder),
  Number(values.port),
  certificate,
);
if (taken !== null) say(words.portTaken.replace("{port}", String(taken)));
say(words.ready.replace("{address}", address));
if (!certificate.trusted) say(words.untrusted);
openBrowser(address);
