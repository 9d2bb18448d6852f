/**
 * `npm run excel [-- web https://...]`: serves the pane where manifest.xml looks for it, and sideloads it into desktop Excel,
 * or into a workbook of Excel on the web, with Microsoft's own tool. It serves until Ctrl+C.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { toolWords } from "../../locale/toolWords";
import { builds, ensureBuilds } from "./builds";
import { findCertificate } from "./certificate";
import { checkManifest } from "./manifest";
import type { Target } from "./sideload";
import { readTarget, sideloadArguments } from "./sideload";
import { serveFolders } from "./staticServer";

/** The port that manifest.xml states. */
const port = 3000;
const {
  workbench: { serve },
  serveExcel: words,
} = toolWords.vi;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Gives the tool's exit code; 1 where it could not be started. */
function runTool(command: "start" | "stop", target: Target): Promise<number> {
  const running = spawn(process.execPath, sideloadArguments(command, target, process.platform), { stdio: "inherit" });
  return new Promise((done) => {
    running.on("error", () => done(1));
    running.on("exit", (code) => done(code ?? 1));
  });
}

async function main(): Promise<number> {
  const target = readTarget(process.argv.slice(2), process.platform);
  if (typeof target === "string") {
    say(words[target]);
    return 2;
  }
  const fault = await checkManifest("manifest.xml");
  if (fault !== null) {
    say(words.manifestBroken.replace("{why}", fault));
    return 1;
  }
  await ensureBuilds((what) => say(serve.building[what]));
  const certificate = await findCertificate();
  if (!certificate.trusted) say(serve.needsTrust);
  const pane = resolve(builds.pane.folder);
  const served = await serveFolders(pane, pane, port, certificate).catch(() => null);
  if (served === null) {
    say(words.portTaken.replace("{port}", String(port)));
    return 1;
  }
  if ((await runTool("start", target)) !== 0) {
    say(words.toolFails);
    served.server.close();
    return 1;
  }
  say(words.serving.replace("{address}", served.address));
  await once(process, "SIGINT");
  served.server.close();
  // What was registered on this machine is taken out again; the web keeps nothing here.
  if (target.app === "desktop") await runTool("stop", target);
  return 0;
}

process.exit(await main());
