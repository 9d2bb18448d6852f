const fullWidth = /[\uFF01-\uFF5E]/g;
/** Soft hyphens, zero-width characters, marks of direction: pasted along, never seen. */
const invisible = /\u00AD|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|\uFEFF/g;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const accent = /\p{M}/gu;

/** NFC, full-width characters as plain ones, spaces of every kind as single ones, none at the ends, nothing invisible. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, " ")
    .trim();
}

/** Equal for texts that differ in case, spaces, composition, or where the tone mark is put ("hoà", "hòa"). */
export function comparisonKey(text: string): string {
  return foldText(text)
    .toLowerCase()
    .normalize("NFD")
    .split(" ")
    .map((word) => word.replace(tone, "") + (word.match(tone) ?? []).join(""))
    .join(" ");
}

/** The text in lower case without marks, "đ" as "d". */
export function withoutAccents(text: string): string {
  return foldText(text).toLowerCase().normalize("NFD").replace(accent, "").replaceAll("đ", "d");
}
