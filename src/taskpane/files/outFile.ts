/** Kinds of files that the pane hands over, as browsers name them. */
export const fileTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

/** A file that was made in the pane. */
export interface OutFile {
  readonly name: string;
  readonly type: keyof typeof fileTypes;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same as a page to be copied, where it has one. */
  readonly html?: string;
  /** Opens it as a new workbook, where the program around the pane does; fails as an action does. */
  readonly open?: () => Promise<{ readonly ok: boolean }>;
}

export const blobOf = ({ bytes, type }: OutFile): Blob => new Blob([bytes], { type: fileTypes[type] });
