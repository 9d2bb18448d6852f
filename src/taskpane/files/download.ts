import { blobOf, type OutFile } from "./outFile";

/** Milliseconds after which a file that was handed to the browser is surely read. */
const longestReading = 600_000;

/** Hands a file to the browser by a link; whether it arrives nobody is told. Throws where the browser makes no address for it. */
export function download(file: OutFile): void {
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Late: some web views read it only once somebody has said where to.
  setTimeout(() => URL.revokeObjectURL(address), longestReading);
}
