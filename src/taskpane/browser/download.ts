import { kindOf } from "./versions";

/** The types of what a page gives a person, by the ending of its name. */
export const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/** Milliseconds after which the browser has surely taken a download over. */
const takenOver = 60_000;

/** Gives a person a file under a name. Whether it arrives cannot be seen from here. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: types[kindOf(name)] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(address), takenOver);
}
