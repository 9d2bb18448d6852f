import { readFile } from "node:fs/promises";
import type { Server } from "node:https";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Serves one folder, and at `/pane/` another, over https on this machine alone. Port 0 takes any that is free. */
export async function serveFolders(
  page: string,
  pane: string,
  port: number,
  { key, cert }: Certificate,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const path = pathname === "/" ? "/index.html" : decodeURIComponent(pathname);
    const [folder, inside] = path.startsWith("/pane/") ? [pane, path.slice(5)] : [page, path];
    const file = normalize(join(folder, inside));
    readFile(file.startsWith(normalize(folder + sep)) ? file : "").then(
      (data) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        // Excel on the web fetches the manifest from its own origin.
        const headers = { "content-type": type, "cache-control": "no-store", "access-control-allow-origin": "*" };
        response.writeHead(200, headers).end(data);
      },
      () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found"),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return { server, address: `https://localhost:${(server.address() as AddressInfo).port}/` };
}
