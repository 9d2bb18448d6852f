import { agencyFactsReader } from "../actions/agencies/agencyFacts";
import { readAgency, type Reading } from "./agencyReader";
import type { AskedOfReader } from "./processReaders";

/** In a process of its own: reads the files it is told, one at a time, until there is nobody to tell it any. */
export function answerAsked(openHost: Reading["openHost"]): void {
  const reading = { openHost, factsOf: agencyFactsReader(), told: new Set<string>() };
  process.on("message", ({ path, asked }: AskedOfReader) => {
    void readAgency(path, asked, reading).then((read) => process.send?.(read));
  });
}
