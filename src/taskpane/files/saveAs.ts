import { blobOf, fileTypes, type OutFile } from "./outFile";
import type { Handed } from "./rungs";

interface SaveTypes {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

/** The part of the File System Access API that saves; Chromium's web views alone have it. */
interface SavingWindow {
  readonly showSaveFilePicker?: (options: SaveTypes) => Promise<FileSystemFileHandle>;
}

export const canSaveAs = (): boolean => (window as SavingWindow).showSaveFilePicker !== undefined;

/** Asks where to save a file and writes it there. Frames of another origin are refused, by an error. */
export async function saveAs(file: OutFile): Promise<Handed> {
  try {
    const accept = { [fileTypes[file.type]]: [`.${file.type}`] };
    const handle = await (window as SavingWindow).showSaveFilePicker?.({
      suggestedName: file.name,
      types: [{ accept }],
    });
    if (handle === undefined) return "failed";
    const stream = await handle.createWritable();
    await stream.write(blobOf(file));
    await stream.close();
    return "done";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "failed";
  }
}
