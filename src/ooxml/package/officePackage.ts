import { OoxmlError } from "../xml/ooxmlError";
import { parseXml, serializeXml } from "../xml/xml";
import type { XmlDocument } from "../xml/xml";
import { pack, unpack } from "./zip";

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "utf-8" ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
}

/** The parts of an Office file. A part that nobody edits is saved byte for byte as it was read. */
export class OfficePackage {
  private readonly edited = new Map<string, XmlDocument>();
  /** Lower-case name → name: part names are equal without regard to case (ISO 29500-2, 6.2.2.3). */
  private readonly names = new Map<string, string>();

  constructor(private readonly parts: Map<string, Uint8Array>) {
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

  /** A part as XML, to look at; undefined where it is not there. Throws `corrupt`. */
  view(name: string): XmlDocument | undefined {
    const stored = this.stored(name);
    const bytes = this.parts.get(stored);
    return this.edited.get(stored) ?? (bytes && parseXml(decode(bytes)));
  }

  /** A part as XML whose changes are saved. Throws `corrupt` where it is not there. */
  edit(name: string): XmlDocument {
    const document = this.view(name);
    if (document === undefined) throw new OoxmlError("corrupt", `Part ${name} is missing`);
    this.edited.set(this.stored(name), document);
    return document;
  }

  put(name: string, document: XmlDocument): void {
    const stored = this.stored(name);
    this.names.set(stored.toLowerCase(), stored);
    this.edited.set(stored, document);
  }

  putXml(name: string, source: string): void {
    this.put(name, parseXml(source));
  }

  remove(name: string): void {
    const stored = this.stored(name);
    this.names.delete(stored.toLowerCase());
    this.edited.delete(stored);
    this.parts.delete(stored);
  }

  /** A part name that is free: `xl/worksheets/sheet` and `.xml` give `xl/worksheets/sheet7.xml`. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1)
      if (!this.has(`${before}${number}${after}`)) return `${before}${number}${after}`;
  }

  pack(): Uint8Array {
    const encoder = new TextEncoder();
    const names = this.partNames().sort(
      (one, other) => Number(other === "[Content_Types].xml") - Number(one === "[Content_Types].xml"),
    );
    const empty = new Uint8Array();
    return pack(
      new Map(
        names.map((name) => {
          const document = this.edited.get(name);
          return [name, document ? encoder.encode(serializeXml(document)) : (this.parts.get(name) ?? empty)];
        }),
      ),
    );
  }
}
