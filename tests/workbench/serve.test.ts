import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:https";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Certificate } from "../../src/workbench/serve/certificate";
import { findCertificate } from "../../src/workbench/serve/certificate";
import { serveFolders, serveNear } from "../../src/workbench/serve/staticServer";

let folder: string;
let certificate: Certificate;
const open: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await writeFile(join(folder, "index.html"), "<p>trang</p>");
  certificate = await findCertificate();
});
afterAll(async () => {
  for (const server of open) {
    server.close();
    server.closeAllConnections();
  }
  await rm(folder, { recursive: true });
});

/** Asks for a path as it is written, which `fetch` would tidy first. */
function ask(address: string, path: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, rejectUnauthorized: false, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    asking.on("error", reject).end();
  });
}

describe("the server of the workbench", () => {
  it("takes another port where a program has the one asked for, and names it", async () => {
    const first = await serveFolders(folder, folder, 0, certificate);
    const port = Number(new URL(first.address).port);
    const second = await serveNear(folder, folder, port, certificate);
    open.push(first.server, second.server);
    expect(second.taken).toBe(port);
    expect(second.address).not.toBe(first.address);
    expect(await ask(second.address, "/")).toEqual({ status: 200, text: "<p>trang</p>" });
  });

  it("answers what is no address, or lies outside its folders, with 404 and goes on", async () => {
    const { server, address, taken } = await serveNear(folder, folder, 0, certificate);
    open.push(server);
    expect(taken).toBeNull();
    for (const path of ["/%E0%A4%A", "/../../etc/hostname", "/..%2f..%2fetc%2fhostname", "/pane/none.js", "//"]) {
      expect([path, (await ask(address, path)).status]).toEqual([path, 404]);
    }
    expect((await ask(address, "/pane/index.html")).status).toBe(200);
  });
});
