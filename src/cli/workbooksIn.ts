import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { failed, systemCode, type FileResult } from "./files";

/** What programs leave beside a file that they have open. */
const isLock = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

/** The workbooks of a folder and of the folders within it, in the order of their names; what programs leave behind is none. */
export async function workbooksIn(folder: string): Promise<FileResult<readonly string[]>> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found.filter(({ name }) => /\.xls[xm]$/iu.test(name) && !isLock(name));
    const paths = files.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
    return { ok: true, value: paths.sort() };
  } catch (error) {
    const reason = systemCode(error);
    return failed(reason === "ENOENT" || reason === "ENOTDIR" ? "folderMissing" : "unreadable", folder, reason);
  }
}
