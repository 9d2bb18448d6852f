import type { AgencyReader, AgencyReading, AskedOfFiles } from "./agencyReader";

export interface ReadFile {
  readonly path: string;
  readonly reading: AgencyReading;
}

/** Files that may be read before the one in front of them has been looked at, for each reader. */
const ahead = 2;

/** What files say, in their order, read side by side: only so many are held at a time, however many there are. */
export async function* readInOrder(
  paths: readonly string[],
  readers: readonly AgencyReader[],
  asked: AskedOfFiles,
): AsyncGenerator<ReadFile> {
  const free = [...readers];
  const waiting: ((reader: AgencyReader) => void)[] = [];
  const take = (): Promise<AgencyReader> => {
    const reader = free.pop();
    return reader === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(reader);
  };
  const give = (reader: AgencyReader): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(reader);
    else next(reader);
  };
  const read = async (path: string): Promise<ReadFile> => {
    const reader = await take();
    const reading = await reader.read(path, asked);
    give(reader);
    return { path, reading };
  };
  const begun: Promise<ReadFile>[] = [];
  for (const path of paths) {
    begun.push(read(path));
    const first = begun.length > readers.length * ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const one of begun) yield await one;
}
