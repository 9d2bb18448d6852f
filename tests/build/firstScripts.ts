import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Addresses of the scripts that a page loads by itself, in its order. */
export const scriptsOf = (folder: string, page: string): readonly string[] =>
  [...readFileSync(join(folder, page), "utf8").matchAll(/<script[^>]*?\ssrc="?([^"\s>]+)/g)].map(
    ([, source = ""]) => source,
  );

/** Bytes of gzip, level 9, of the page's own scripts; Office.js is Excel's. */
export const firstBytes = (folder: string, page: string): number =>
  scriptsOf(folder, page)
    .filter((source) => !source.includes("office.js"))
    .map((source) => gzipSync(readFileSync(join(folder, source)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
