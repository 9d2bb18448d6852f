import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Why a file could not be read or written; the words come from `locale/`. */
export interface FileFailure {
  readonly code:
    "notFound" | "notAFile" | "notAllowed" | "unreadable" | "exists" | "folderMissing" | "unwritable" | "notXlsx";
  readonly path: string;
  /** The system's own short code, where there is one: `ENOSPC`. */
  readonly reason: string;
}

export type FileResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

const systemCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

const failed = (code: FileFailure["code"], path: string, reason = ""): { ok: false; failure: FileFailure } => ({
  ok: false,
  failure: { code, path, reason },
});

const readCodes: Readonly<Record<string, FileFailure["code"]>> = {
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  EISDIR: "notAFile",
  EACCES: "notAllowed",
  EPERM: "notAllowed",
};

/** The whole of a file. */
export const readWhole = async (path: string): Promise<FileResult<Uint8Array>> => {
  try {
    return { ok: true, value: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const reason = systemCode(error);
    return failed(readCodes[reason] ?? "unreadable", path, reason);
  }
};

/** Whether a workbook may be written to a path, asked before the work begins. */
export const mayWrite = async (path: string, force: boolean): Promise<FileResult<null>> => {
  if (!path.toLowerCase().endsWith(".xlsx")) return failed("notXlsx", path);
  const folder = dirname(path);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return failed("folderMissing", folder);
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) return failed("notAFile", path);
  if (there !== null && !force) return failed("exists", path);
  return { ok: true, value: null };
};

/** Writes a file whole or not at all: beside its place first, then in one step into it. */
export const writeWhole = async (path: string, bytes: Uint8Array, force: boolean): Promise<FileResult<null>> => {
  // Somebody may have made the file while we worked.
  const allowed = await mayWrite(path, force);
  if (!allowed.ok) return allowed;
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return { ok: true, value: null };
  } catch (error) {
    await rm(beside, { force: true });
    return failed("unwritable", path, systemCode(error));
  }
};
