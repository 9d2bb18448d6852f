import { traitsOf } from "../plan/measureTraits";
import type { Plan } from "../plan/plan";
import type { Finding } from "../rules/findings/finding";
import { formatDate, formatTimeOfDay } from "./dates";
import { say, type Locale } from "./locale";
import { formatNumber } from "./numbers";

/** A mend in words. */
export interface SaidMend {
  /** What the cell will show; null where it is emptied. */
  readonly value: string | null;
  /** What changes, where nobody could see it from the value: "bỏ khoảng trắng thừa". */
  readonly manner: string | null;
}

type Mended = Pick<Finding, "place" | "target" | "typed" | "mend">;

const dateKeys = new Set(["date", "registeredOn"]);
/** Zero-width characters, soft hyphens, marks of direction. */
const unseen = /\p{Cf}/gu;

const timeKeys = new Set(["metAt", "endedAt"]);

/** A mend of a cell of times is a part of a day; it is said in hours and minutes. */
const isTime = ({ place }: Mended): boolean => place.block === "sittings" && timeKeys.has(place.row);

/** A mend of a cell of dates is a serial number; it is said as a date. */
function isDate({ place, target }: Mended, plan: Plan): boolean {
  if (place.block === "sittings") return place.row === "metOn";
  const key = place.block === "unit" ? place.row : "column" in place ? String(place.column) : "";
  if (dateKeys.has(key)) return true;
  return (
    key.endsWith(".value") &&
    plan.targets.some(({ id, measure }) => id === target && traitsOf(measure).entry === "date")
  );
}

/** What a reader sees of a text. */
const seen = (text: string): string => text.normalize("NFC").replace(unseen, "").replace(/\s+/gu, " ").trim();

/** What is done to a text that looks the same afterwards. */
function changes({ mends }: Locale, typed: string, value: string): string | null {
  const shown = typed.replace(unseen, "");
  const composed = shown.normalize("NFC");
  const spaced = composed.replace(/ +/g, " ").trim();
  const all = [
    ...(shown === typed ? [] : [mends.unseen]),
    ...(composed === shown ? [] : [mends.composed]),
    ...(composed === value ? [] : [spaced === value ? mends.spaces : mends.oddSpaces]),
  ];
  return all.length === 0 ? null : all.join(", ");
}

/** What a certain mend makes of a cell; null where there is none. */
export function describeMend(locale: Locale, finding: Mended, plan: Plan): SaidMend | null {
  const { mend, typed = "" } = finding;
  if (mend === undefined) return null;
  const { value } = mend;
  if (mend.act !== undefined) return { value: "", manner: locale.mends[mend.act] };
  if (mend.formula !== undefined) return { value: String(value ?? ""), manner: locale.mends.restore };
  if (value === null || value === "") {
    return { value: null, manner: typed !== "" && seen(typed) === "" ? locale.mends.onlySpaces : null };
  }
  if (typeof value === "string") {
    return { value, manner: seen(typed) === seen(value) ? changes(locale, typed, value) : null };
  }
  const [date, time] = [isDate(finding, plan), isTime(finding)];
  const shown = date ? formatDate(locale, value) : time ? formatTimeOfDay(value) : formatNumber(locale, value);
  const kind = date ? locale.mends.asDate : locale.mends.asNumber;
  return { value: shown, manner: seen(typed) === shown ? kind : null };
}

/** The mend as a part of the sentence about its finding. */
export function mendWords(locale: Locale, finding: Mended, plan: Plan): string | undefined {
  const said = describeMend(locale, finding, plan);
  if (said === null) return undefined;
  if (said.value === null) return locale.mends.clear;
  if (said.manner !== null) return said.manner;
  const isText = typeof finding.mend?.value === "string";
  return say(locale, "mends", "change", { value: isText ? `“${said.value}”` : said.value });
}
