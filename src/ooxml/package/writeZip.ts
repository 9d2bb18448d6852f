import { type ZipEntry, signature } from "./packageGuard";

/** Version 2.0: the first that knows deflated parts (APPNOTE 4.4.3). */
const version = 20;
/** Names are in UTF-8 (APPNOTE 4.4.4). */
const utf8 = 1 << 11;
/** 1 January 1980, midnight: the first that a zip can say; the time that it is made would make equal parts unequal files. */
const firstDay = (1 << 5) | 1;

/** Bytes of what stands in front of a part and its name, of a line of the directory, of the end (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const lengths = { local: 30, central: 46, end: 22 } as const;

interface Line {
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  /** Where its part stands in the file. */
  readonly at: number;
}

/** Writes a file's bytes one after the other. */
class Writer {
  readonly #view: DataView;
  at = 0;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer);
  }

  shorts(...numbers: readonly number[]): void {
    for (const number of numbers) {
      this.#view.setUint16(this.at, number, true);
      this.at += 2;
    }
  }

  longs(...numbers: readonly number[]): void {
    for (const number of numbers) {
      this.#view.setUint32(this.at, number, true);
      this.at += 4;
    }
  }

  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/** What a part's own head and its line of the directory both say, in one order. */
function describe(writer: Writer, { entry, name }: Line): void {
  writer.shorts(version, utf8, entry.deflated ? 8 : 0, 0, firstDay);
  writer.longs(entry.crc, entry.packed.length, entry.size);
  writer.shorts(name.length, 0);
}

/** A zip of parts that are packed, in their order; equal parts give equal bytes. Below 4 GB and 65,535 parts: without zip64. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const lines: Line[] = [];
  let directory = 0;
  let end = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    lines.push({ entry, name, at: directory });
    directory += lengths.local + name.length + entry.packed.length;
    end += lengths.central + name.length;
  }
  const writer = new Writer(new Uint8Array(directory + end + lengths.end));
  for (const line of lines) {
    writer.longs(signature.local);
    describe(writer, line);
    writer.put(line.name);
    writer.put(line.entry.packed);
  }
  for (const line of lines) {
    writer.longs(signature.central);
    writer.shorts(version);
    describe(writer, line);
    writer.shorts(0, 0, 0);
    writer.longs(0, line.at);
    writer.put(line.name);
  }
  writer.longs(signature.end);
  writer.shorts(0, 0, lines.length, lines.length);
  writer.longs(end, directory);
  writer.shorts(0);
  return writer.bytes;
}
