import { isBlank, isError, shownText } from "../figures/blank";
import { foldText } from "../figures/cleanText";
import { presences, presenceWords, roleWords } from "../figures/councilTokens";
import type { Raw } from "../figures/figures";
import { isSameChoice } from "../figures/sameChoice";
import { isVoid, unusable, type CellFault } from "./cellFault";
import { choiceFault } from "./choiceFault";

/** "8:00", "8h30", "8 giờ 05": hours and minutes, as a part of the day; undefined where it is none. */
function timeIn(text: string): number | undefined {
  const [, hours = "", minutes = "0"] =
    /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?\s*(?:phút|')?$/iu.exec(foldText(text)) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (Number(hours) * 60 + Number(minutes)) / 1440;
}

/** A time of day, as a part of the day. */
export const isTime = (raw: Raw): raw is number => typeof raw === "number" && raw >= 0 && raw < 1;

/** What is wrong with a cell that takes a time of day; null where nothing is, or where it is blank. */
export function timeFault(raw: Raw): CellFault | null {
  if (isBlank(raw) || isTime(raw)) return null;
  return unusable("time.invalid", raw, {}, typeof raw === "string" ? timeIn(raw) : undefined);
}

/** A sitting that ends before it began. */
export const endFault = (metAt: Raw, endedAt: Raw): CellFault | null =>
  isTime(metAt) && isTime(endedAt) && endedAt < metAt
    ? { code: "sitting.ends-early", severity: "error", numbers: {} }
    : null;

/** A day on which the occasion had not begun, or long after it: a serial; `first` and `last` are those that can be. */
export const sittingDayFault = (raw: Raw, first: number, last: number): CellFault | null =>
  typeof raw === "number" && (Math.floor(raw) < first || Math.floor(raw) > last)
    ? { code: "date.outside-plan", severity: "warning", numbers: { date: Math.floor(raw), from: first, to: last } }
    : null;

interface ListedMember {
  readonly name: Raw;
  readonly post: Raw;
  readonly role: Raw;
}

const nameKey = ({ name, post }: ListedMember): string =>
  [name, post].map((raw) => foldText(shownText(raw)).toLocaleLowerCase("vi")).join("|");

/** The first row that lists the same person with the same post; undefined where none does. */
const firstOf = (members: readonly ListedMember[], index: number): number | undefined => {
  const own = members[index];
  if (own === undefined || isVoid(own.name)) return undefined;
  const first = members.findIndex((other) => !isVoid(other.name) && nameKey(other) === nameKey(own));
  return first < index ? first : undefined;
};

/** What is wrong with a member's own cells, by their columns. */
export function memberFaults(
  members: readonly ListedMember[],
  index: number,
): readonly (readonly [column: keyof ListedMember, fault: CellFault])[] {
  const { name = null, post = null, role = null } = members[index] ?? {};
  const twice = firstOf(members, index);
  const isNameless = isVoid(name) && !(isBlank(post) && isBlank(role));
  const wrongRole = choiceFault(role, roleWords);
  return [
    ...(isNameless ? [["name", { code: "person.name-missing", severity: "error", numbers: {} }] as const] : []),
    ...(twice === undefined
      ? []
      : [["name", { code: "person.duplicate", severity: "error", numbers: { first: twice + 1 } }] as const]),
    ...(wrongRole === null ? [] : [["role", wrongRole] as const]),
  ];
}

/** What is wrong with how a member took part: a word that is none, and a reason for absence beside somebody who was there. */
export function presenceFaults(
  presence: Raw,
  reason: Raw,
): { readonly presence: CellFault | null; readonly reason: CellFault | null } {
  const wasThere = !isBlank(presence) && !isSameChoice(presence, presences.absent);
  const isUnasked = wasThere && !isVoid(reason) && !isError(reason);
  return {
    presence: choiceFault(presence, presenceWords),
    reason: isUnasked ? { code: "member.reason-unasked", severity: "warning", numbers: {} } : null,
  };
}
