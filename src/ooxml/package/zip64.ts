import { OoxmlError } from "../xml/ooxmlError";

/** What a field of 16 or 32 bits holds where its number stands in a field of 64 (APPNOTE 4.4.1.4). */
const inWords = 0xffff;
const inLongs = 0xffffffff;

/** A number of 64 bits; beyond what a file here may have it is as good as endless. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) === 0 ? view.getUint32(at, true) : Number.MAX_SAFE_INTEGER;
}

/** Sizes and place of an entry: those of its record, or, where it says so, of its extra field (APPNOTE 4.5.3). */
export function longFields(
  view: DataView,
  extra: { readonly at: number; readonly length: number },
  fields: { readonly size: number; readonly packedSize: number; readonly local: number },
): { readonly size: number; readonly packedSize: number; readonly local: number } {
  const { size, packedSize, local } = fields;
  if (size !== inLongs && packedSize !== inLongs && local !== inLongs) return fields;
  const end = extra.at + extra.length;
  for (let at = extra.at; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (short: number): number => {
      if (short !== inLongs) return short;
      next += 8;
      if (next > end) throw new OoxmlError("corrupt", "A zip64 field is cut off");
      return longAt(view, next - 8);
    };
    return { size: take(size), packedSize: take(packedSize), local: take(local) };
  }
  throw new OoxmlError("corrupt", "A zip64 field is missing");
}

/** How many parts a directory has and where it begins, by the end record at `end` (APPNOTE 4.3.14 to 4.3.16). */
export function directoryOf(view: DataView, end: number): { readonly count: number; readonly at: number } {
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== inWords && at !== inLongs) return { count, at };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    throw new OoxmlError("corrupt", "A zip64 directory cannot be found");
  }
  const record = longAt(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50) {
    throw new OoxmlError("corrupt", "A zip64 directory cannot be found");
  }
  return { count: longAt(view, record + 32), at: longAt(view, record + 48) };
}
