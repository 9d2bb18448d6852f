import { zipSync } from "fflate";
import type { OutFile } from "./outFile";

/** Several files as one; what they hold is packed already. */
export const zipOf = (name: string, files: readonly OutFile[]): OutFile => ({
  ...{ name, type: "zip" },
  bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 }),
});
