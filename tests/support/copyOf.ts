import type { Book } from "../../src/workbench/host/model/book";

/** Whether nothing among them has to be copied. */
function allPlain(values: Iterable<unknown>): boolean {
  for (const value of values) if (typeof value === "object" && value !== null) return false;
  return true;
}

/**
 * A copy of a value with all that hangs on it: lists, maps, sets, and objects of classes without `#private` fields. What
 * `replaced` names is taken in the place of what it stands for; functions, promises and what is frozen are shared.
 */
export function copyOf<T>(value: T, replaced: ReadonlyMap<object, object> = new Map()): T {
  const copies = new Map<object, object>(replaced);
  const copy = (original: unknown): unknown => {
    if (typeof original !== "object" || original === null || original instanceof Promise) return original;
    const known = copies.get(original);
    if (known !== undefined) return known;
    if (Object.isFrozen(original)) return original;
    if (original instanceof Map) {
      // Whole at once, which takes a fraction of the time that it takes one by one: most hold nothing that is to be copied.
      const isWhole = allPlain(original.keys());
      const made = new Map<unknown, unknown>(isWhole ? original : []);
      copies.set(original, made);
      for (const [key, item] of original) {
        const copied = copy(item);
        if (!isWhole || copied !== item) made.set(copy(key), copied);
      }
      return made;
    }
    if (original instanceof Set) {
      const isWhole = allPlain(original);
      const made = new Set<unknown>(isWhole ? original : []);
      copies.set(original, made);
      if (!isWhole) for (const item of original) made.add(copy(item));
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
