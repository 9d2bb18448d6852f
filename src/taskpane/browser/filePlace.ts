import { types } from "./download";

/** What today's typings lack of the File System Access API. */
interface WritableFile extends FileSystemFileHandle {
  requestPermission(asked: { readonly mode: "readwrite" }): Promise<PermissionState>;
}
interface PickingWindow {
  showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}
interface HandledItem extends DataTransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** A file that lies where the browser may write, as it was when it was opened. */
export interface FilePlace {
  readonly handle: WritableFile;
  readonly stamp: string;
}

/** A file that somebody chose; `place` where the browser can write to it. */
export interface ChosenFile {
  readonly file: File;
  readonly place: FilePlace | null;
}

const stampOf = ({ size, lastModified }: File): string => `${size}:${lastModified}`;

const isWritable = (handle: FileSystemHandle | null): handle is WritableFile =>
  handle?.kind === "file" && "createWritable" in handle && "requestPermission" in handle;

async function chosen(handle: FileSystemHandle | null): Promise<ChosenFile | null> {
  if (!isWritable(handle)) return null;
  const file = await handle.getFile();
  return { file, place: { handle, stamp: stampOf(file) } };
}

/** Whether the browser has a way to choose files that it can write to. */
export const canPick = (): boolean => "showOpenFilePicker" in window;

/** Lets a person choose a workbook; null where nobody chose one. Rejects where the browser has no way to. */
export async function pickFile(): Promise<ChosenFile | null> {
  const accept = { [types.xlsx]: [".xlsx"], [types.xlsm]: [".xlsm"] };
  try {
    const [handle = null] = (await (window as PickingWindow).showOpenFilePicker?.({ types: [{ accept }] })) ?? [];
    return await chosen(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

async function handleOf(item: HandledItem): Promise<FileSystemHandle | null> {
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch {
    // The file itself comes all the same, without a way to write to it.
    return null;
  }
}

/** What was dropped on the page, to be asked for before the drop is over. */
export async function droppedFiles(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const files = [...data.files];
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const handles = await Promise.all(items.map(handleOf));
  const places = await Promise.all(handles.map((handle) => chosen(handle).catch(() => null)));
  return files.map((file, index) => places[index] ?? { file, place: null });
}

export type SaveOutcome =
  | { readonly ok: true; readonly place: FilePlace }
  | { readonly ok: false; readonly code: "denied" | "changed" | "refused" };

/**
 * Writes a file over the one that was opened, whole or not at all, once the browser has asked too. Not where somebody has
 * written to it since.
 */
export async function saveInPlace({ handle, stamp }: FilePlace, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    if ((await handle.requestPermission({ mode: "readwrite" })) !== "granted") return { ok: false, code: "denied" };
    if (stampOf(await handle.getFile()) !== stamp) return { ok: false, code: "changed" };
    const writing = await handle.createWritable();
    await writing.write(new Uint8Array(bytes));
    await writing.close();
    return { ok: true, place: { handle, stamp: stampOf(await handle.getFile()) } };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, code: error.name === "NotAllowedError" ? "denied" : "refused" };
  }
}
