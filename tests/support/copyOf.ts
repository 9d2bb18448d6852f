import type { Book } from "../../src/workbench/host/model/book";

/**
 * A copy of a value with all that hangs on it: lists, maps, sets, and objects of classes without `#private` fields. Functions,
 * promises and what is frozen are shared.
 */
export function copyOf<T>(value: T): T {
  const copies = new Map<object, object>();
  const copy = (original: unknown): unknown => {
    if (typeof original !== "object" || original === null) return original;
    if (Object.isFrozen(original) || original instanceof Promise) return original;
    const known = copies.get(original);
    if (known !== undefined) return known;
    if (original instanceof Map) {
      const made = new Map<unknown, unknown>();
      copies.set(original, made);
      // By calls: a map that is gone through makes a list of two for each of its entries.
      original.forEach((item, key) => made.set(copy(key), copy(item)));
      return made;
    }
    if (original instanceof Set) {
      const made = new Set<unknown>();
      copies.set(original, made);
      original.forEach((item) => made.add(copy(item)));
      return made;
    }
    if (Array.isArray(original)) {
      const made: unknown[] = [];
      copies.set(original, made);
      for (const item of original) made.push(copy(item));
      return made;
    }
    const made = Object.create(Reflect.getPrototypeOf(original)) as Record<string, unknown>;
    copies.set(original, made);
    // A book is a hundred thousand objects: asking for symbols and hidden fields, which none has, takes longer than copying.
    for (const key of Object.keys(original)) made[key] = copy((original as Record<string, unknown>)[key]);
    return made;
  };
  return copy(value) as T;
}

/** Freezes values with all that hangs on them: whoever writes to one fails, and copies share them. */
function freezeAll(values: Iterable<unknown>): void {
  for (const value of values) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    freezeAll(Object.values(value));
  }
}

/** Freezes what is most of a workbook and what its model replaces and never changes: contents, looks and rules of cells. */
export function freezeCells({ sheets }: Book): void {
  for (const { contents, formats, validations, conditionalFormats, merges } of sheets) {
    freezeAll(contents.values());
    freezeAll(formats.cells.values());
    for (const parts of [validations, conditionalFormats, merges]) freezeAll(parts);
  }
}
