import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Bytes =
  | { readonly kind: "flip"; readonly at: number; readonly bits: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "insert"; readonly at: number; readonly from: number; readonly length: number };
type Part =
  | { readonly kind: "drop" | "empty" | "twice" | "shout" | "stroke"; readonly part: number }
  | { readonly kind: "swap"; readonly part: number; readonly other: number };
type Text =
  | { readonly kind: "letter"; readonly part: number; readonly at: number; readonly letter: string }
  | { readonly kind: "slice"; readonly part: number; readonly at: number; readonly length: number }
  | { readonly kind: "attribute" | "text"; readonly part: number; readonly at: number; readonly value: string }
  | { readonly kind: "forget" | "repeat" | "rename" | "unclosed"; readonly part: number; readonly at: number };

/** What is done to a workbook's bytes, its parts or their text; places are shares of what there is, so that every recipe fits every file. */
export type Corruption = Bytes | Part | Text;

const isOfText = (one: Part | Text): one is Text => "at" in one;

type Parts = Record<string, Uint8Array>;

/** Values that programs trip over: bounds, no numbers, whole sheets, words of JavaScript, far paths, piled marks. */
export const odd: readonly string[] = [
  ...["", " ", "0", "-1", "1.5", "NaN", "Infinity", "-Infinity", "1e308", "9000000000000000", "4294967296", "1e9"],
  ...[
    "A",
    "A0",
    "XFD1048576",
    "XFE1048577",
    "A1:XFD1048576",
    "A:XFD",
    "1:1048576",
    "B2:A1",
    "#REF!",
    "$A$1:$A$1048576",
  ],
  ...[
    "'",
    "''!",
    "'Kế hoạch'!$A$1",
    "'Kế hoạch'!$A:$XFD",
    "=",
    "=1/0",
    "((((((((((",
    "[".repeat(3000),
    "A1,".repeat(2000),
  ],
  ...[
    "true",
    "null",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "../../../../x",
    "/xl/workbook.xml",
    "%2e%2e",
  ],
  ...[
    "&#0;",
    "&#xD800;",
    "&amp;#x1;",
    "_x0000_",
    "_xD800_",
    "&unknown;",
    "a\u0301\u0323".repeat(20),
    `a${"\u0301\u0323".repeat(3000)}`,
  ],
  ...["x".repeat(40_000), "9".repeat(400), "Đơn vị\n\t".repeat(50), "<", ">", '"'],
];

const share = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);
const oddValue = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...odd) }, fc.string({ maxLength: 40 }));

const oddLetter = fc.constantFrom("<", ">", "&", '"', "/", "\u0000", "\uFFFD", "x", "]]>", "<!--", "<?");
const kinds = <K extends Corruption["kind"]>(...all: readonly K[]): fc.Arbitrary<K> => fc.constantFrom(...all);

/** One thing that goes wrong with a file: mostly within its parts, for what is wrong with its bytes its checksums tell. */
export const corruption: fc.Arbitrary<Corruption> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: kinds("flip"), at: share, bits: fc.integer({ min: 1, max: 255 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds("cut"), at: share }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kinds("insert"), at: share, from: share, length: fc.integer({ min: 1, max: 64 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kinds("drop", "empty", "twice", "shout", "stroke"), part: share }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds("swap"), part: share, other: share }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds("letter"), part: share, at: share, letter: oddLetter }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kinds("slice"), part: share, at: share, length: fc.integer({ min: 1, max: 400 }) }),
  },
  { weight: 8, arbitrary: fc.record({ kind: kinds("attribute", "text"), part: share, at: share, value: oddValue }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kinds("forget", "repeat", "rename", "unclosed"), part: share, at: share }),
  },
);

/** The number of a share of a list. */
const of = (share: number, count: number): number => Math.min(count - 1, Math.floor(share * count));

/** Relations, lists of parts and the workbook stand first and count as much as all sheets together: most depends on them. */
function partNames(parts: Parts): readonly string[] {
  const names = Object.keys(parts);
  const leading = names.filter((name) => /rels$|Content_Types|workbook\.xml$|styles|sharedStrings/.test(name));
  const others = names.filter((name) => !leading.includes(name));
  const times = Math.max(1, Math.round(others.length / Math.max(1, leading.length)));
  return [...Array.from({ length: times }, () => leading).flat(), ...others];
}

const escapeValue = (value: string): string =>
  value
    .replaceAll(/&(?!#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

/** What of a text of XML is found by a pattern, changed at one place. */
function changeAt(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[of(at, found.length)];
  if (one === undefined) return text;
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}

const element = /<([^\s/>?!]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;
const opening = /<[^\s/>?!][^<>]*[^/]>/g;

function changeText(text: string, corruption: Text): string {
  switch (corruption.kind) {
    case "letter": {
      const at = of(corruption.at, text.length);
      return text.slice(0, at) + corruption.letter + text.slice(at + 1);
    }
    case "slice": {
      const at = of(corruption.at, text.length);
      return text.slice(0, at) + text.slice(at + corruption.length);
    }
    case "attribute":
      return changeAt(text, /\s[\w:.-]+="[^"]*"/g, corruption.at, (found) =>
        corruption.value === "" ? "" : `${found.slice(0, found.indexOf('"'))}"${escapeValue(corruption.value)}"`,
      );
    case "text":
      return changeAt(text, />[^<]*<\//g, corruption.at, () => `>${escapeValue(corruption.value)}</`);
    case "forget":
      return changeAt(text, element, corruption.at, () => "");
    case "repeat":
      return changeAt(text, element, corruption.at, (found) => found + found);
    case "rename":
      return changeAt(text, /<\/?[A-Za-z]\w*/g, corruption.at, (found) => `${found}x`);
    case "unclosed":
      return changeAt(text, opening, corruption.at, (found) => found + found);
  }
}

const unpacked = new WeakMap<Uint8Array, Parts | null>();

/** The parts of a file; null where it cannot be unpacked any more. */
function partsOf(bytes: Uint8Array): Parts | null {
  const known = unpacked.get(bytes);
  if (known !== undefined) return known;
  let parts: Parts | null;
  try {
    parts = unzipSync(bytes);
  } catch {
    parts = null;
  }
  unpacked.set(bytes, parts);
  return parts;
}

function changeParts(bytes: Uint8Array, corruption: Part | Text): Uint8Array {
  const parts = partsOf(bytes);
  if (parts === null) return bytes;
  const names = partNames(parts);
  const name = names[of(corruption.part, names.length)];
  const content = name === undefined ? undefined : parts[name];
  if (name === undefined || content === undefined) return bytes;
  const others = Object.entries(parts).filter(([one]) => one !== name);
  const put = (...entries: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
    zipSync(Object.fromEntries([...others, ...entries]), { level: 0 });
  if (isOfText(corruption)) return put([name, strToU8(changeText(strFromU8(content), corruption))]);
  switch (corruption.kind) {
    case "drop":
      return put();
    case "empty":
      return put([name, new Uint8Array()]);
    case "twice":
      return put([name, content], [name.toUpperCase(), content]);
    case "shout":
      return put([name.toUpperCase(), content]);
    case "stroke":
      return put([name.replaceAll("/", "\\"), content]);
    case "swap": {
      const other = names[of(corruption.other, names.length)] ?? name;
      return put([name, parts[other] ?? content], [other, content]);
    }
  }
}

/** A file after one thing went wrong with it. One that cannot be unpacked any more stays as it is where its parts are to change. */
export function corrupt(bytes: Uint8Array, corruption: Corruption): Uint8Array {
  if ("part" in corruption) return changeParts(bytes, corruption);
  switch (corruption.kind) {
    case "flip": {
      const broken = bytes.slice();
      const at = of(corruption.at, bytes.length);
      broken[at] = (broken[at] ?? 0) ^ corruption.bits;
      return broken;
    }
    case "cut":
      return bytes.slice(0, of(corruption.at, bytes.length));
    case "insert": {
      const [at, from] = [of(corruption.at, bytes.length), of(corruption.from, bytes.length)];
      return Uint8Array.from([
        ...bytes.subarray(0, at),
        ...bytes.subarray(from, from + corruption.length),
        ...bytes.subarray(at),
      ]);
    }
  }
}
