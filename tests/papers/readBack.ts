import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { presences, shareBases } from "../../src/rules/figures/councilTokens";
import { shownText } from "../../src/rules/figures/blank";
import type { Row, Year } from "./generatedYear";

/** What papers should say, from what stands in the workbook's cells, in ways of its own. */

const two = (count: number): string => (count > 0 && count < 10 ? `0${count}` : String(count));

/** "02 tập thể, 05 cá nhân". */
export const countsOf = (collectives: number, people: number): string =>
  [...(collectives > 0 ? [`${two(collectives)} tập thể`] : []), ...(people > 0 ? [`${two(people)} cá nhân`] : [])].join(
    ", ",
  );

/** A figure as its numbers, or its word, and how it is judged; a share in whole thousandths. */
export interface ToldFigure {
  readonly status: string;
  readonly said: readonly (string | number)[];
}

interface CellFigure {
  readonly id: string;
  readonly isJudged: boolean;
  readonly figure: ToldFigure;
}

function saidBy({
  "CN.value": value = null,
  "CN.total": total = null,
  "CN.result": result = null,
}: Row): ToldFigure["said"] {
  if (typeof value === "number" && typeof total === "number" && typeof result === "number")
    return [value, total, Math.round(result * 1000)];
  return typeof value === "number" || (typeof value === "string" && value !== "") ? [value] : [];
}

const lacking = new Set(["Chưa nhập", "Sai số liệu", "Sai kế hoạch"]);

/** The figures of the year of a block, of targets that have a status. */
export const figuresIn = (rows: readonly Row[]): readonly CellFigure[] =>
  rows.flatMap((row) => {
    const status = row["CN.status"];
    if (typeof status !== "string" || status === "") return [];
    const isJudged = row["judged.CN"] === "x" && status !== "Không áp dụng";
    // What lacks figures, or has some that cannot be meant, is left open: papers are signed.
    const figure = lacking.has(status) ? { status: "Chưa đủ số liệu", said: [] } : { status, said: saidBy(row) };
    return [{ id: row[""], isJudged, figure }];
  });

const numberIn = (text: string): number | string => {
  const plain = text.replaceAll(".", "").replace(",", ".");
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : text;
};

/** The same of a row of a paper's table: "127/134 (94,8%)", "03", "Có". */
export function toldFigures(row: Readonly<Record<string, string>>): ToldFigure {
  const { "Đánh giá": status = "?", "Kết quả": result = "?" } = row;
  const [, value, total, share] = /^(\S+)\/(\S+) \((\S+)%\)$/u.exec(result) ?? [];
  if (value === undefined || total === undefined || share === undefined)
    return { status, said: result === "" || /^\.+$/u.test(result) ? [] : [numberIn(result)] };
  return { status, said: [numberIn(value), numberIn(total), Math.round(Number(numberIn(share)) * 10)] };
}

const nameOf = (id: string): string => bundledPlan.targets.find((target) => target.id === id)?.name ?? id;

const namesOf = (figures: readonly CellFigure[], ...statuses: readonly string[]): string =>
  figures
    .filter(({ isJudged, figure }) => isJudged && statuses.includes(figure.status))
    .map(({ id }) => nameOf(id))
    .join("; ");

const isReached = ({ figure: { status } }: CellFigure): boolean => status === "Đạt" || status === "Vượt";

/** What of the judged targets is missed, not known and waited for, a sentence each without its stop. */
function openIn(figures: readonly CellFigure[], missedBy: string): readonly string[] {
  const missed = namesOf(figures, "Chưa đạt");
  const open = namesOf(figures, "Chưa đủ số liệu");
  const pending = namesOf(figures, "Chờ kết quả");
  return [
    ...(missed === "" ? [] : [`${missedBy}${missed}`]),
    ...(open === "" ? [] : [`Chưa đủ số liệu để đánh giá: ${open}`]),
    ...(pending === "" ? [] : [`Chờ kết quả: ${pending}`]),
  ];
}

/** A unit's row of the report. */
export function unitLine(name: string, figures: readonly CellFigure[]): Readonly<Record<string, string>> {
  const judged = figures.filter(({ isJudged }) => isJudged);
  return {
    "Phòng, ban, đơn vị": name,
    "Chỉ tiêu đạt": `${judged.filter(isReached).length}/${judged.length}`,
    "Chỉ tiêu chưa đạt, chưa đủ số liệu": openIn(figures, "").join(". "),
  };
}

/** What the report says of the agency's targets that are not met. */
export function limitsIn(figures: readonly CellFigure[]): string {
  const open = openIn(figures, "Chỉ tiêu chưa đạt: ").map((sentence) => `${sentence}.`);
  return open.length === 0 ? "Các chỉ tiêu được đánh giá đều đạt." : open.join("\n");
}

interface SittingCounts {
  readonly there: string;
  readonly members: string;
  readonly votes: string;
}

const clerk = 8;
const votersOf = ({ members, hasClerk }: Year): Year["members"] => (hasClerk ? members.slice(0, clerk) : members);

/** How many vote, took part and were there; null of the last two while it is not known of each. */
function countsIn(one: Year) {
  const voters = votersOf(one);
  const isTold = voters.every(({ presence }) => presence !== null);
  const count = (...words: readonly string[]): number | null =>
    isTold ? voters.filter(({ presence }) => presence !== null && words.includes(presence)).length : null;
  const { present, written } = presences;
  return { members: voters.length, tookPart: count(present, written), there: count(present) };
}

const dots = ".".repeat(6);

/** What the minutes and the counting say of the council's numbers. */
export function sittingCounts(one: Year): SittingCounts {
  const { members, tookPart, there } = countsIn(one);
  const said = (count: number | null): string => (count === null ? dots : two(count));
  return { members: two(members), votes: said(tookPart), there: said(there) };
}

/** The share of each line's votes for on the base that was chosen, by the line's name, in order. */
export function sharesOf(one: Year, lines: readonly Row[]): readonly string[] {
  const { members, tookPart } = countsIn(one);
  const { base, returned } = one.sitting;
  const percent = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
  const shareOf = (row: Row): string => {
    const [yes, no, invalid] = ["votesFor", "votesAgainst", "votesInvalid"].map((key) =>
      typeof row[key] === "number" ? row[key] : null,
    );
    if (yes == null || base === null) return "";
    const most = Math.min(...[returned, tookPart, members].filter((count) => count !== null));
    if (yes + (no ?? 0) + (invalid ?? 0) > most) return "";
    const of =
      base === shareBases.members ? members : base === shareBases.present ? tookPart : no == null ? null : yes + no;
    return of === null || of === 0 ? "" : `${percent.format((yes / of) * 100)}%`;
  };
  return lines.map((row) => `${shownText(row["name"] ?? null)}|${shareOf(row)}`).sort();
}
