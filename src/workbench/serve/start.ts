/** `npm start [-- --port 3000]`: builds the pane and the workbench, serves both over https, and opens a browser. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { workbenchWords } from "../../locale/workbench";
import { builds, ensureBuilds } from "./builds";
import { findCertificate } from "./certificate";
import { openBrowser } from "./openBrowser";
import { serveFolders } from "./staticServer";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const { serve: words } = workbenchWords.vi;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await ensureBuilds((what) => say(words.building[what]));
const certificate = await findCertificate();
const { address } = await serveFolders(
  resolve(builds.page.folder),
  resolve(builds.pane.folder),
  Number(values.port),
  certificate,
);
say(words.ready.replace("{address}", address));
if (!certificate.trusted) say(words.untrusted);
openBrowser(address);
