import type { RawCell } from "../blocks/raw";

/** Of a long formula its beginning tells enough. */
const longest = 80;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What stands in a cell as a person sees it. */
export function shownCell({ value, formula }: RawCell): string {
  if (formula !== undefined) return shortened(`=${formula}`);
  return value === null || typeof value === "object" ? "" : String(value);
}
