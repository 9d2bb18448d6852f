import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate in PEM; `trusted` where the browser will take it without asking. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly trusted: boolean;
}

/**
 * The certificate of office-addin-dev-certs where somebody has installed it (Excel asks for a trusted one), else one made
 * now, which the browser has to be told to accept.
 */
export async function findCertificate(folder = join(homedir(), ".office-addin-dev-certs")): Promise<Certificate> {
  const [key, cert] = await Promise.all(
    ["localhost.key", "localhost.crt"].map((name) => readFile(join(folder, name), "utf8").catch(() => null)),
  );
  if (typeof key === "string" && typeof cert === "string") return { key, cert, trusted: true };
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert, trusted: false };
}
