/**
 * An element's attributes in their order, a name and its escaped value in turns: a sheet has hundreds of thousands, of two or
 * three each, and a map of them takes three times the memory and is slower to look up in.
 */
export class Attributes implements Iterable<readonly [name: string, value: string]> {
  #flat: string[] = [];

  constructor(entries: Iterable<readonly [name: string, value: string]> = []) {
    for (const [name, value] of entries) this.set(name, value);
  }

  /** Of names and escaped values in turns, no name twice; the list is theirs from then on. */
  static of(flat: string[]): Attributes {
    const made = new Attributes();
    made.#flat = flat;
    return made;
  }

  #at(name: string): number {
    const flat = this.#flat;
    for (let at = 0; at < flat.length; at += 2) if (flat[at] === name) return at;
    return -1;
  }

  /** Into a list as long as it is: one that grows has room for seventeen. */
  #add(name: string, value: string): void {
    const { length } = this.#flat;
    const flat = new Array<string>(length + 2);
    for (let at = 0; at < length; at += 1) flat[at] = this.#flat[at] ?? "";
    flat[length] = name;
    flat[length + 1] = value;
    this.#flat = flat;
  }

  get size(): number {
    return this.#flat.length / 2;
  }

  has(name: string): boolean {
    return this.#at(name) >= 0;
  }

  get(name: string): string | undefined {
    const at = this.#at(name);
    return at < 0 ? undefined : this.#flat[at + 1];
  }

  /** Adds one that is not there yet; false where it is. */
  add(name: string, value: string): boolean {
    if (this.has(name)) return false;
    this.#add(name, value);
    return true;
  }

  /** One that is there keeps its place. */
  set(name: string, value: string): void {
    const at = this.#at(name);
    if (at < 0) this.#add(name, value);
    else this.#flat[at + 1] = value;
  }

  delete(name: string): void {
    const at = this.#at(name);
    if (at >= 0) this.#flat.splice(at, 2);
  }

  clear(): void {
    this.#flat = [];
  }

  *[Symbol.iterator](): Generator<readonly [name: string, value: string]> {
    const flat = this.#flat;
    for (let at = 0; at < flat.length; at += 2) yield [flat[at] ?? "", flat[at + 1] ?? ""];
  }

  /** As they stand in a tag, each behind a space. */
  written(): string {
    const flat = this.#flat;
    let text = "";
    for (let at = 0; at < flat.length; at += 2) text += ` ${flat[at]}="${flat[at + 1]}"`;
    return text;
  }
}
