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

interface Served {
  readonly server: Server;
  readonly address: string;
}

/** The file that an address asks for; nothing outside the two folders. Throws where the address is none. */
async function readAsked(
  url: string,
  page: string,
  pane: string,
): Promise<{ readonly data: Buffer; readonly type: string }> {
  const { pathname } = new URL(url, "https://localhost");
  const path = pathname === "/" ? "/index.html" : decodeURIComponent(pathname);
  const [folder, inside] = path.startsWith("/pane/") ? [pane, path.slice(5)] : [page, path];
  const file = normalize(join(folder, inside));
  const data = await readFile(file.startsWith(normalize(folder + sep)) ? file : "");
  return { data, type: types[extname(file)] ?? "application/octet-stream" };
}

/** Serves one folder, and at `/pane/` another, over https on this machine alone. Port 0 takes any that is free. */
export async function serveFolders(
  page: string,
  pane: string,
  port: number,
  { key, cert }: Certificate,
): Promise<Served> {
  const server = createServer({ key, cert }, (request, response) => {
    readAsked(request.url ?? "/", page, pane).then(
      ({ data, type }) => {
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

/** As `serveFolders`, at any free port where another program has this one: `taken` names it then. */
export async function serveNear(
  page: string,
  pane: string,
  port: number,
  certificate: Certificate,
): Promise<Served & { readonly taken: number | null }> {
  try {
    return { ...(await serveFolders(page, pane, port, certificate)), taken: null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return { ...(await serveFolders(page, pane, 0, certificate)), taken: port };
  }
}
