import { childOf, textOf } from "../xml/xmlTree";
import type { OfficePackage } from "./officePackage";
import { relationshipsOf } from "./relationships";

/** When a program saved the file last, as its core properties say (ISO 29500-2, 11): "2024-12-31T09:30:00Z"; "" where they do not. */
export function savedAt(file: OfficePackage): string {
  const part = relationshipsOf(file, "").find(({ kind }) => kind === "core-properties")?.target;
  const root = part === undefined ? undefined : file.view(part)?.root;
  const modified = root && childOf(root, "modified");
  const text = modified === undefined ? "" : textOf(modified).trim();
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z?$/.test(text) ? text : "";
}
