import { open, type FileHandle } from "node:fs/promises";

/** Why a file could not be read or written; the words come from `locale/`. */
export interface FileFailure {
  readonly code:
    | "notFound"
    | "notAFile"
    | "notAllowed"
    | "unreadable"
    | "tooLarge"
    | "exists"
    | "readOnly"
    | "linkLeadsNowhere"
    | "changed"
    | "open"
    | "folderMissing"
    | "diskFull"
    | "unwritable"
    | "notXlsx";
  readonly path: string;
  /** The system's own short code, where there is one (`EIO`); of an open file the lock file that says so. */
  readonly reason: string;
}

export type FileResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

/** The system's own short code of an error; "" where it has none. */
export const systemCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

export const failed = (code: FileFailure["code"], path: string, reason = ""): { ok: false; failure: FileFailure } => ({
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

/** Reads to the end, or to one byte more than `most`: a pipe and a device have no size that could be asked before. */
async function readAtMost(file: FileHandle, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(1 << 16) });
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

/** The whole of a file of `most` bytes at most; of a larger one nothing is read. */
export const readWhole = async (path: string, most: number): Promise<FileResult<Uint8Array>> => {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const found = await file.stat();
    if (found.isDirectory()) return failed("notAFile", path);
    const bytes = found.size > most ? null : await readAtMost(file, most);
    return bytes === null || bytes.length > most
      ? failed("tooLarge", path, `${Math.floor(most / (1 << 20))} MB`)
      : { ok: true, value: bytes };
  } catch (error) {
    const reason = systemCode(error);
    return failed(readCodes[reason] ?? "unreadable", path, reason);
  } finally {
    await file?.close();
  }
};
