const fullWidth = /[\uFF01-\uFF5E]/g;
/** Soft hyphens, zero-width characters, marks of direction: pasted along, never seen. */
const invisible = /\u00AD|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|\uFEFF/g;
/** Texts that are clean as they are, as almost all are: letters of Latin that need no composing, and single spaces between. */
const clean = /^(?:[!-~\u00C0-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]+(?: (?=.)|$))*$/;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const accent = /\p{M}/gu;

/** NFC, full-width characters as plain ones, spaces of every kind as single ones, none at the ends, nothing invisible. */
export function foldText(text: string): string {
  if (clean.test(text)) return text;
  return text
    .replace(invisible, "")
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize("NFC")
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
