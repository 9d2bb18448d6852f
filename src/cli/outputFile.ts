import { randomUUID } from "node:crypto";
import { link, lstat, open, readdir, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failed, systemCode, type FileFailure, type FileResult } from "./files";
import type { FileKind } from "./surroundings";

/** What --force lets a writer pass: a file that is there, one that changed since we began, one that somebody has open. */
export const overrides = ["exists", "changed", "open"] as const;
export type Override = (typeof overrides)[number];
export type Force = ReadonlySet<Override>;

/** A place for a file, of one of some kinds, looked at before the work begins. */
export interface OutputFile<Kind extends string = FileKind> {
  /** As it was called. */
  readonly path: string;
  readonly kind: Kind;
  /** Where it is: behind links. */
  readonly target: string;
  readonly force: Force;
  /** What stood there; null where nothing did. */
  readonly before: Standing | null;
}

/** A file as it stands: another stamp is another file, or one that somebody wrote to. */
interface Standing {
  readonly stamp: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

const writeCodes: Readonly<Record<string, FileFailure["code"]>> = {
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
  EROFS: "readOnly",
};

async function standing(target: string): Promise<Standing | null> {
  try {
    const { dev, ino, size, mtimeNs, mode, uid, gid } = await stat(target, { bigint: true });
    const stamp = [dev, ino, size, mtimeNs].join(":");
    return { stamp, mode: Number(mode & 0o7777n), uid: Number(uid), gid: Number(gid) };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** The file that says that somebody has this one open: LibreOffice's or Excel's; null where none does. */
async function lockOf(target: string): Promise<string | null> {
  const name = basename(target).normalize("NFC");
  const locks = [`.~lock.${name}#`, `~$${name}`];
  const found = (await readdir(dirname(target))).find((other) => locks.includes(other.normalize("NFC")));
  return found === undefined ? null : join(dirname(target), found);
}

/** Where a path leads; undefined for a link to nothing. */
async function behindLinks(path: string): Promise<string | undefined> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return join(await realpath(dirname(path)), basename(path));
  return realpath(path).catch(() => undefined);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const plainKind: readonly FileKind[] = ["xlsx"];

/** Whether a file of some kinds, a workbook where none is named, may be written to a path, asked before the work begins; nothing is written. */
export function findOutput(path: string, force: Force): Promise<FileResult<OutputFile>>;
export function findOutput<Kind extends string>(
  path: string,
  force: Force,
  kinds: readonly Kind[],
): Promise<FileResult<OutputFile<Kind>>>;
export async function findOutput(
  path: string,
  force: Force,
  kinds: readonly string[] = plainKind,
): Promise<FileResult<OutputFile<string>>> {
  const kind = kinds.find((one) => path.toLowerCase().endsWith(`.${one}`));
  if (kind === undefined) return failed("notXlsx", path, kinds.map((one) => `.${one}`).join(", "));
  if (!(await isFolder(dirname(path)))) return failed("folderMissing", dirname(path));
  try {
    const target = await behindLinks(path);
    if (target === undefined) return failed("linkLeadsNowhere", path);
    if (await isFolder(target)) return failed("notAFile", path);
    const before = await standing(target);
    if (before !== null && !force.has("exists")) return failed("exists", path);
    if (before !== null && (before.mode & 0o222) === 0) return failed("readOnly", path);
    const lock = await lockOf(target);
    if (lock !== null && !force.has("open")) return failed("open", path, lock);
    return { ok: true, value: { path, kind, target, force, before } };
  } catch (error) {
    const reason = systemCode(error);
    return failed(writeCodes[reason] ?? "unwritable", path, reason);
  }
}

/** What has come in the way since the place was looked at: passed where that was asked for, and then told. */
async function inTheWay({ path, target, force, before }: OutputFile<string>): Promise<FileResult<readonly Override[]>> {
  const passed: Override[] = [];
  const now = await standing(target);
  if (now !== null && now.stamp !== before?.stamp) {
    if (!force.has("changed")) return failed(before === null && !force.has("exists") ? "exists" : "changed", path);
    passed.push("changed");
  }
  const lock = await lockOf(target);
  if (lock !== null && !force.has("open")) return failed("open", path, lock);
  if (lock !== null) passed.push("open");
  return { ok: true, value: passed };
}

const permitted = (step: Promise<void>): Promise<boolean> =>
  step.then(
    () => true,
    () => false,
  );

/** Gives a new file the owner, the group and the rights of the one that it replaces, as far as the system lets us. */
async function inherit(file: FileHandle, { mode, uid, gid }: Standing): Promise<void> {
  const own = await file.stat();
  const isSame = own.uid === uid && own.gid === gid;
  // An administrator may give a file to others; anybody to a group of their own.
  const keepsGroup = isSame || (await permitted(file.chown(uid, gid))) || (await permitted(file.chown(own.uid, gid)));
  // Another group gets what everybody gets.
  const rights = keepsGroup ? mode : (mode & ~0o070) | ((mode & 0o007) << 3);
  // Last: a new owner takes rights away, and what the process lets new files be is not what this one was.
  await file.chmod(rights);
}

/** What is written: bytes, or texts as they come, of which none is kept. */
type FileContent = Uint8Array | AsyncIterable<string>;

/** A file beside another, all of its bytes on the disk. Its name is nobody's, and it is made, never opened. */
async function writeBeside(beside: string, content: FileContent, before: Standing | null): Promise<void> {
  const file = await open(beside, "wx", before === null ? 0o666 : 0o600);
  try {
    if (before !== null) await inherit(file, before);
    if (content instanceof Uint8Array) await file.writeFile(content);
    else for await (const text of content) await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a file in its place in one step. A place that was empty is taken only while it still is, where the disk can tell. */
async function moveInto(beside: string, target: string, wasEmpty: boolean): Promise<void> {
  if (wasEmpty) {
    try {
      await link(beside, target);
      await rm(beside);
      return;
    } catch (error) {
      if (systemCode(error) === "EEXIST") throw error;
    }
  }
  await rename(beside, target);
}

/**
 * Writes a file whole or not at all: beside its place first, then in one step into it. Gives what of --force was needed:
 * somebody's work may have been replaced by it, which must be said.
 */
export async function writeOutput(
  output: OutputFile<string>,
  content: FileContent,
): Promise<FileResult<readonly Override[]>> {
  const { path, target, before } = output;
  const beside = join(dirname(target), `.so-thi-dua-${randomUUID()}.tmp`);
  try {
    await writeBeside(beside, content, before);
    const clear = await inTheWay(output);
    if (clear.ok) await moveInto(beside, target, before === null && clear.value.length === 0);
    else await rm(beside, { force: true });
    return clear;
  } catch (error) {
    await rm(beside, { force: true });
    const reason = systemCode(error);
    return failed(reason === "EEXIST" ? "changed" : (writeCodes[reason] ?? "unwritable"), path, reason);
  }
}
