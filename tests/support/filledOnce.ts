import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { Book } from "../../src/workbench/host/model/book";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { onceAProcess } from "../kept/worlds";
import type { StartedExcel } from "./bothHosts";
import { startExcel } from "./bothHosts";
import { copyOf } from "./copyOf";
import { filledBook, type Fill } from "./filledBook";

/** A workbook of either kind that is filled once for all tests of a file of tests; each who asks has one of their own. */
export interface Filled {
  readonly bytes: () => Promise<Uint8Array>;
  readonly file: () => Promise<XlsxHost>;
  /** The requests of the filling are not in its counts. */
  readonly excel: () => Promise<StartedExcel>;
  readonly both: readonly (readonly [string, () => Promise<WorkbookHost>])[];
}

/**
 * Files are opened anew; what stands behind Office.js is calculated and copied, for filling it takes seconds. One that has a
 * name is filled once for all files of tests of a process.
 */
export function filledOnce(fill: Fill, name?: string): Filled {
  let file: Promise<Uint8Array> | undefined;
  let excel: Promise<Book> | undefined;
  const once = <T>(kind: string, make: (fill: Fill) => Promise<T>): Promise<T> =>
    name === undefined ? make(fill) : onceAProcess(`${name} in ${kind}`, () => make(fill));
  const bytes = async (): Promise<Uint8Array> => (await (file ??= once("a file", fillFile))).slice();
  const open: Pick<Filled, "file" | "excel"> = {
    file: async () => XlsxHost.open(await bytes()),
    excel: async () => startExcel({ book: copyOf(await (excel ??= once("Excel", filledBook))) }),
  };
  return {
    ...open,
    bytes,
    both: [
      ["a file", open.file],
      ["Excel", async () => (await open.excel()).host],
    ],
  };
}

async function fillFile(fill: Fill): Promise<Uint8Array> {
  const host = XlsxHost.create();
  await fill(host);
  return host.save();
}
