import { agencyReading, type OpenHost } from "./agencyReader";
import type { AskedOfReader } from "./processReaders";

/** In a process of its own: reads the files it is told, one at a time, until there is nobody to tell it any. */
export function answerAsked(openHost: OpenHost): void {
  const read = agencyReading(openHost);
  process.on("message", ({ path, asked }: AskedOfReader) => {
    void read(path, asked).then((reading) => process.send?.(reading));
  });
}
