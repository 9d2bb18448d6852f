import { codec } from "#codec";
import { OoxmlError } from "../xml/ooxmlError";
import type { TextSource } from "../xml/textSource";
import { parseXml, serializeXml } from "../xml/xml";
import type { XmlDocument } from "../xml/xml";
import type { ZipEntry } from "./packageGuard";
import { writeZip } from "./writeZip";
import { packPart, unpack, unpackPart } from "./zip";

/** The text of a part; of UTF-16 it says afterwards that it is what it will be written as. */
function sourceIn(bytes: Uint8Array): TextSource {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (encoding === null) return codec.source(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
  // By one way as all others: what is remembered of one part is found by its letters in another.
  return codec.source(new TextEncoder().encode(text));
}

const bytesOf = (part: Uint8Array | ZipEntry): Uint8Array => ("packed" in part ? unpackPart(part) : part);

/** What may rest unpacked, in elements: sheets of some three hundred units, which take half a gigabyte. */
const mostResting = 500_000;
/** The same of a file whose parts are made one by one and not looked at again. */
const mostDone = 20_000;

/** How much a sheet holds: its elements down to the cells. */
const weightOf = ({ root }: XmlDocument): number =>
  root.children.reduce((sum, section) => {
    if (typeof section === "string") return sum;
    return section.children.reduce((all, row) => all + (typeof row === "string" ? 0 : 1 + row.children.length), sum);
  }, 0);

/** The parts of an Office file. A part that nobody edits is saved byte for byte as it was read. */
export class OfficePackage {
  private readonly edited = new Map<string, XmlDocument>();
  /** Lower-case name → name: part names are equal without regard to case (ISO 29500-2, 6.2.2.3). */
  private readonly names = new Map<string, string>();
  /** Edited parts that nobody holds any more, and how much is in them; those that rest longest come first. */
  private readonly resting = new Map<string, number>();
  private weight = 0;
  /** Below which all numbers of names that begin so were taken. */
  private readonly numbered = new Map<string, number>();

  private most = mostResting;

  constructor(private readonly parts: Map<string, Uint8Array | ZipEntry>) {
    for (const name of parts.keys()) this.names.set(name.toLowerCase(), name);
  }

  /** Throws an OoxmlError of the guard's. */
  static unpack(bytes: Uint8Array): OfficePackage {
    return new OfficePackage(unpack(bytes));
  }

  /** Names as stored, in order. */
  partNames(): string[] {
    return [...new Set([...this.parts.keys(), ...this.edited.keys()])];
  }

  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  private stored(name: string): string {
    return this.names.get(name.toLowerCase()) ?? name;
  }

  /** The text of a part as it was read; undefined where it is not there or was edited since. */
  unedited(name: string): TextSource | undefined {
    const stored = this.stored(name);
    const part = this.edited.has(stored) ? undefined : this.parts.get(stored);
    return part && sourceIn(bytesOf(part));
  }

  /** A part as XML, to look at; undefined where it is not there. Throws `corrupt`. */
  view(name: string): XmlDocument | undefined {
    const source = this.unedited(name);
    return source ? parseXml(source) : this.edited.get(this.stored(name));
  }

  /** Whether a word of ASCII may stand in a part: false only where it is known not to, without taking the part apart. */
  mayHold(name: string, word: string): boolean {
    return this.edited.has(this.stored(name)) || this.unedited(name)?.letters.includes(word) === true;
  }

  /** A part as XML whose changes are saved. Throws `corrupt` where it is not there. */
  edit(name: string): XmlDocument {
    const document = this.view(name);
    if (document === undefined) throw new OoxmlError("corrupt", `Part ${name} is missing`);
    const stored = this.stored(name);
    this.wake(stored);
    this.edited.set(stored, document);
    return document;
  }

  put(name: string, document: XmlDocument): void {
    const stored = this.stored(name);
    this.names.set(stored.toLowerCase(), stored);
    this.wake(stored);
    this.edited.set(stored, document);
  }

  /**
   * Says that nobody holds the document of an edited part any more. Where much rests, what rests longest is packed as the file
   * will have it: hundreds of sheets are not held as elements until all are made.
   */
  rest(name: string): void {
    const stored = this.stored(name);
    const document = this.edited.get(stored);
    if (document === undefined) return;
    this.wake(stored);
    const weight = weightOf(document);
    this.resting.set(stored, weight);
    this.weight += weight;
    for (const oldest of this.resting.keys()) {
      if (this.weight <= this.most) break;
      this.parts.set(oldest, this.packed(oldest));
      this.edited.delete(oldest);
      this.wake(oldest);
    }
  }

  /** Says that parts which rest are done: they are packed sooner. */
  expectDone(): this {
    this.most = mostDone;
    return this;
  }

  private wake(stored: string): void {
    this.weight -= this.resting.get(stored) ?? 0;
    this.resting.delete(stored);
  }

  putXml(name: string, source: string): void {
    this.put(name, parseXml(source));
  }

  remove(name: string): void {
    this.numbered.clear();
    const stored = this.stored(name);
    this.names.delete(stored.toLowerCase());
    this.wake(stored);
    this.edited.delete(stored);
    this.parts.delete(stored);
  }

  /** A part name that is free: `xl/worksheets/sheet` and `.xml` give `xl/worksheets/sheet7.xml`. */
  freeName(before: string, after: string): string {
    let number = this.numbered.get(before) ?? 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    this.numbered.set(before, number);
    return `${before}${number}${after}`;
  }

  pack(): Uint8Array {
    const names = this.partNames().sort(
      (one, other) => Number(other === "[Content_Types].xml") - Number(one === "[Content_Types].xml"),
    );
    return writeZip(names.map((name) => this.packed(name)));
  }

  private packed(name: string): ZipEntry {
    const document = this.edited.get(name);
    if (document) return packPart(name, new TextEncoder().encode(serializeXml(document)));
    const part = this.parts.get(name) ?? new Uint8Array();
    return "packed" in part ? part : packPart(name, part);
  }
}
