import { describeFigure } from "../../locale/describeFigure";
import { formatDate, formatTimeOfDay, isDay } from "../../locale/dates";
import { formatPercent } from "../../locale/numbers";
import { paperTexts } from "../../locale/papers/paperTexts";
import { occasionName } from "../../locale/workbook/occasionName";
import { format } from "../../locale/text/format";
import { vietnamese as locale } from "../../locale/vietnamese";
import type { Plan } from "../../plan/plan";
import { isWholeYear } from "../../plan/yearPeriod";
import { shareBases } from "../../rules/figures/councilTokens";
import type { MissingCode } from "./missing";
import type { Letterhead, Part, Signer } from "./paper";
import type { PaperFacts, PaperLine, PaperResult } from "./paperFacts";
import { counted, known, partsOf } from "./parts";

const capitals = (text: string): string => text.toLocaleUpperCase("vi");

/** "Đợt 1 năm 2024", "năm 2024". */
export const occasionOf = ({ plan, period }: PaperFacts): string => occasionName(plan, period, paperTexts.occasionYear);

/** The office's symbol, as its plan's number ends: "VPUBND" of "26/KH-VPUBND". */
const symbolOf = ({ plan }: PaperFacts): string => plan.number.split("-").at(-1) ?? "";

const dots = (missing: MissingCode, count: number): Part => ({ missing, dots: count });

const placeAndDate = (plan: Plan): readonly Part[] =>
  partsOf(paperTexts.placeAndDate, {
    place: plan.office.place,
    day: dots("date", 6),
    month: dots("date", 6),
    year: dots("date", 8),
  });

interface HeadLook {
  /** Of which series its number is; null where it has none: a ballot, a list. */
  readonly number: "petition" | "minutes" | null;
  /** Minutes say in their text when and where. */
  readonly isDated: boolean;
}

/** The heading of a paper of the council: its own name under the office's. */
export const councilHead = (plan: Plan, { number, isDated }: HeadLook): Letterhead => ({
  block: "letterhead",
  superior: capitals(plan.office.fullName),
  issuer: capitals(plan.office.council),
  number: number === null ? null : partsOf(paperTexts.number[number], { number: dots("number", 8) }),
  placeAndDate: isDated ? placeAndDate(plan) : null,
});

/** The heading of a paper of the office, under its superior. */
export const officeHead = (facts: PaperFacts, number: "decision" | "report" | null): Letterhead => ({
  block: "letterhead",
  superior: capitals(facts.plan.office.parent),
  issuer: capitals(facts.plan.office.name),
  number:
    number === null ? null : partsOf(paperTexts.number[number], { number: dots("number", 8), symbol: symbolOf(facts) }),
  placeAndDate: placeAndDate(facts.plan),
});

/** "Chánh Văn phòng UBND tỉnh An Giang": who decides, in a sentence. */
export function headOf({ plan: { office } }: PaperFacts): string {
  const [post, own] = [office.signerPost, office.name].map((text) => text.toLocaleLowerCase("vi"));
  const words = office.signerPost.split(/\s+/u).map((word) => word.charAt(0) + word.slice(1).toLocaleLowerCase("vi"));
  // "CHÁNH VĂN PHÒNG" of "VĂN PHÒNG": the post names its office, whose full name follows it once.
  if (post !== undefined && own !== undefined && post.endsWith(own)) {
    return [...words.slice(0, -own.split(/\s+/u).length), office.fullName].join(" ");
  }
  return `${words.join(" ")} ${office.fullName}`;
}

/** "02 tập thể, 05 cá nhân"; null where there is neither. */
export function countsOf(collectives: number, people: number): string | null {
  const { counts } = paperTexts;
  const [units, persons] = [counted(collectives), counted(people)];
  if (collectives > 0 && people > 0) return format(counts.both, { units, people: persons });
  if (collectives > 0) return format(counts.units, { units });
  return people > 0 ? format(counts.people, { people: persons }) : null;
}

export interface Lists {
  readonly collectives: readonly PaperLine[];
  readonly people: readonly PaperLine[];
}

/** Lines of an award, in the order of their lists. */
export interface AwardGroup extends Lists {
  readonly award: string;
}

export const countsIn = ({ collectives, people }: Readonly<Record<keyof Lists, readonly unknown[]>>): string | null =>
  countsOf(collectives.length, people.length);

/** Whether the council concluded on any line. */
export const isDecided = ({ collectives, people }: Lists): boolean =>
  [...collectives, ...people].some(({ decided }) => decided !== null);

/** Who gets an award by what the council concluded; all that are proposed while it concluded nothing. */
export function awarded(facts: PaperFacts): Lists {
  if (!isDecided(facts)) return facts;
  const given = (lines: readonly PaperLine[]): readonly PaperLine[] =>
    lines.flatMap((line) =>
      line.decided === null || line.decided === "nothing" ? [] : [{ ...line, award: line.decided.award }],
    );
  return { collectives: given(facts.collectives), people: given(facts.people) };
}

/** Lists by award, in the order in which the lists name them. */
export function byAward({ collectives, people }: Lists): readonly AwardGroup[] {
  const names = [...new Set([...collectives, ...people].map(({ award }) => award))];
  const of = (lines: readonly PaperLine[], name: string): readonly PaperLine[] =>
    lines.filter(({ award }) => award === name);
  return names.map((award) => ({ award, collectives: of(collectives, award), people: of(people, award) }));
}

/** "05 tháng 7 năm 2024": days under ten and the first two months have a zero before them (Nghị định 30/2020/NĐ-CP). */
function longDay(date: string | number): string {
  const [day = "", month = "", year = ""] = formatDate(locale, date).split("/");
  return format(paperTexts.day, { day, month: Number(month) < 3 ? month : String(Number(month)), year });
}

/** The day of the plan, as sentences write it. */
export const planDay = ({ plan }: Pick<PaperFacts, "plan">): string => longDay(plan.date);

/** A serial day as sentences write it; null where it is none. */
export const dayWords = (day: number | null): string | null => (day !== null && isDay(day) ? longDay(day) : null);

/** A serial day as tables write it: "05/07/2024"; "" where it is none. */
export const shortDay = (day: number | null): string => (day !== null && isDay(day) ? formatDate(locale, day) : "");

/** A part of a day as "08 giờ 00 phút". */
export function timeWords(time: number | null): string | null {
  if (time === null) return null;
  const [hours = "", minutes = ""] = formatTimeOfDay(time).split(":");
  return format(paperTexts.time, { hours, minutes });
}

/** What a line is proposed for, in a few words: "Hoàn thành tốt nhiệm vụ; 02 sáng kiến". A rating is of the year alone. */
export function meritsOf({ plan, period }: PaperFacts, { detail, rating, initiatives }: PaperLine): string {
  const parts = [
    detail,
    isWholeYear(plan, period) ? rating : "",
    initiatives === 0 ? "" : format(paperTexts.initiatives, { count: counted(initiatives) }),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** What a target came to: "18/20 (90%)", "Có"; "" where nothing is entered. */
export function resultWords({ target, result: { figures } }: PaperResult): string {
  const { value, total } = figures;
  if (value === null || typeof value === "string") return value ?? "";
  return describeFigure(locale, target.measure, value, total ?? undefined);
}

/** A share from 0 to 1 as "88,9%"; "" where there is none. */
export const shareWords = (share: number | null): string =>
  share === null ? "" : formatPercent(locale, share * 100, 1);

/** A number of votes; "" where none is written. */
export const votesWords = (votes: number | null): string => (votes === null ? "" : String(votes));

/** A rate in points as "80%". */
export const rateWords = (rate: number | null): string | null =>
  rate === null ? null : formatPercent(locale, rate, 3);

/** The rates that votes need: the occasion's, and of awards on its lists each that is another; a dotted line where one is not set. */
export function ratesNeeded({ sitting, collectives, people }: PaperFacts): readonly Part[] {
  const lines = [...collectives, ...people];
  const own = new Map(
    lines.flatMap(({ award, rate }) => (award === "" || rate === sitting.rate ? [] : [[award, rate] as const])),
  );
  const rateOf = (rate: number | null): Part => known(rateWords(rate), "rate", 8);
  const awards = [...own].flatMap(([award, rate], at) => [
    ...(at === 0 ? [] : [", "]),
    ...partsOf(paperTexts.rates.own, { award, rate: rateOf(rate) }),
  ]);
  if (own.size === 0) return [rateOf(sitting.rate)];
  const isAskedFor = lines.some(({ award }) => !own.has(award));
  return isAskedFor ? partsOf(paperTexts.rates.both, { rate: rateOf(sitting.rate), awards }) : awards;
}

/** The base of the share, as it stands in a sentence. */
export const baseWords = ({ sitting: { base } }: PaperFacts): Part =>
  known(base === null ? null : shareBases[base].toLocaleLowerCase("vi"), "base");

/** The award of a line or a group; a dotted line where nobody named it. */
export const awardWords = ({ award }: { readonly award: string }): Part => known(award, "award");

/** Who signs for the council, with the post in the office: a council of an office uses the office's seal. */
export const chairSigner = (chair: string | null, post: string): Signer => ({
  authority: paperTexts.signers.council,
  ...(post === "" ? {} : { post: capitals(post) }),
  name: known(chair, "chair", 30),
});

/** The same, of the sitting's. */
export const sittingSigner = ({ sitting: { chair }, members }: PaperFacts): Signer =>
  chairSigner(chair, members.find(({ name }) => name === chair)?.post ?? "");

/** A number of members or ballots, as sentences write it; dots where nobody says. */
export const numberWords = (count: number | null, missing: MissingCode): Part =>
  known(count === null ? null : counted(count), missing, 6);

/** Who signs for the office. */
export const officeSigner = ({ plan }: PaperFacts): Signer => ({
  authority: [plan.office.signerPost],
  name: known(plan.office.signer, "signer", 30),
});
