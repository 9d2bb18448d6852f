import type { MissingCode } from "../../papers/model/missing";
import type { Period } from "../../plan/plan";
import { isNamed } from "../../rules/evaluate/countPeople";
import { isLacking } from "../../rules/evaluate/status";
import { isBlank } from "../../rules/figures/blank";
import { presences } from "../../rules/figures/councilTokens";
import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { isRegistered } from "../../rules/figures/registered";
import { isSameChoice } from "../../rules/figures/sameChoice";
import { isRate } from "../../rules/figures/votes";
import { anchors, summaryAnchor } from "../../workbook/blocks/anchors";
import { agencyTargets, periodKey } from "../../workbook/blocks/figureKeys";
import { awardRateKey, reasonKey, sittingKeys, votedAwards } from "../../workbook/blocks/sittingKeys";
import { cellOf } from "../../workbook/drawing/keyedBlock";
import type { ReadBook } from "../../workbook/reading/readBook";
import { rawUnder } from "../../workbook/reading/readKeyedBlock";
import { readSitting } from "../../workbook/reading/readSitting";
import { listLines } from "../../workbook/summary/listLines";
import type { FoundCell } from "../run/outcomes";
import { foundCell } from "../run/readWorkbook";

/** The cells in which what papers leave open would be written; what is written by hand has none. */
export type MissingCells = Readonly<Partial<Record<MissingCode, FoundCell>>>;

/** The first cell of the occasion's lists under a key that is empty. */
function emptyInLists({ blocks }: ReadBook, { id }: Period, key: "title" | "conclusion"): Place | undefined {
  for (const part of ["units", "people"] as const) {
    const block = blocks.get(summaryAnchor(id, part));
    for (const row of block?.rows.keys() ?? []) {
      const named = !isBlank(rawUnder(block, row, "name"));
      const cell = block && named && isBlank(rawUnder(block, row, key)) ? cellOf(block, row, key) : undefined;
      if (block !== undefined && cell !== undefined) return { block: "cell", sheet: block.sheet, ...cell };
    }
  }
  return undefined;
}

/** The reason of the first member who was absent and of whom none is given. */
function emptyReason({ blocks }: ReadBook, { id }: Period): Place | undefined {
  const block = blocks.get(anchors.councilMembers);
  const column = block?.columns.get(reasonKey(id));
  const member = readSitting(blocks, id).members.find(
    ({ presence, reason }) => isSameChoice(presence, presences.absent) && isBlank(reason),
  );
  if (block === undefined || column === undefined || member === undefined) return undefined;
  return { block: "cell", sheet: block.sheet, row: block.range.row + 1 + member.index, column };
}

/** Of those proposed, the first unit without a head, or person without a post. */
function emptyOfLine(book: ReadBook, period: Period, what: "head" | "post"): Place | undefined {
  for (const { unit, person } of listLines(book, period, what === "head" ? "units" : "people")) {
    if (what === "head" && isBlank(unit.head)) return { block: "unit", unit: unit.code, row: "head" };
    if (person !== undefined && isBlank(unit.people[person]?.post ?? null))
      return { block: "people", unit: unit.code, row: person, column: "post" };
  }
  return undefined;
}

/** Where a rate is set that the lists need: the occasion's, or one that an award has of its own and that cannot be meant. */
function rateCell({ blocks, plan }: ReadBook, { id }: Period): Place {
  const { typed, awardRate } = readSitting(blocks, id);
  const wrong = votedAwards(plan).find(({ id: award }) => !isBlank(awardRate(award)) && !isRate(awardRate(award)));
  const row = isRate(typed("rate")) && wrong !== undefined ? awardRateKey(wrong.id) : "rate";
  return { block: "sittings", row, column: id };
}

const cellsAt = (book: ReadBook, places: Readonly<Partial<Record<MissingCode, Place | undefined>>>): MissingCells =>
  Object.fromEntries(
    Object.entries(places).flatMap(([code, place]) => {
      const cell = place === undefined ? null : foundCell(place, book.blocks);
      return cell === null ? [] : [[code, cell]];
    }),
  );

const isCode = (key: string): key is MissingCode & (typeof sittingKeys)[number] =>
  key !== "membersCounted" && key !== "presentCounted";

/** What is wrong with an answer of an occasion's sitting: papers leave it open, for they are signed. */
export interface WrongAnswer {
  readonly missing: MissingCode;
  readonly finding: Finding;
}

/** The answers of an occasion's sitting that the check calls wrong, by what papers leave open for them. */
export const wrongAnswers = ({ findings }: ReadBook, period: Period): readonly WrongAnswer[] =>
  sittingKeys.filter(isCode).flatMap((missing) => {
    const finding = findings.find(
      ({ place }) => place.block === "sittings" && place.row === missing && place.column === period.id,
    );
    return finding === undefined ? [] : [{ missing, finding }];
  });

/** The agency's first figure of the occasion that is missing or cannot be meant. */
function lackingFigure({ plan, results }: ReadBook, { id }: Period): Place | undefined {
  const target = agencyTargets(plan).find((one) => isLacking(results.get(undefined, one.id, id)?.status ?? "empty"));
  return target && { block: "agency", row: target.id, column: periodKey(id, "value") };
}

/** Where an occasion's papers would find what they leave open. */
export const missingCells = (book: ReadBook, period: Period): MissingCells =>
  cellsAt(book, {
    ...Object.fromEntries(
      sittingKeys.filter(isCode).map((row): [string, Place] => [row, { block: "sittings", row, column: period.id }]),
    ),
    rate: rateCell(book, period),
    figures: lackingFigure(book, period),
    award: emptyInLists(book, period, "title"),
    conclusion: emptyInLists(book, period, "conclusion"),
    absenceReason: emptyReason(book, period),
    unitHead: emptyOfLine(book, period, "head"),
    post: emptyOfLine(book, period, "post"),
  });

/** The same for the list of those who registered. */
export function registrationCells(book: ReadBook): MissingCells {
  const { figures, plan } = book;
  const of = (field: "title" | "post"): Place | undefined => {
    for (const { code: unit, registration, people } of figures.units) {
      if (field === "title" && isRegistered(registration, plan.year) && isBlank(registration.title))
        return { block: "unit", unit, row: field };
      const row = people.findIndex((one) => isNamed(one) && isRegistered(one, plan.year) && isBlank(one[field]));
      if (row >= 0) return { block: "people", unit, row, column: field };
    }
    return undefined;
  };
  return cellsAt(book, {
    registeredTitle: of("title"),
    post: of("post"),
    chair: { block: "anchor", name: anchors.councilMembers },
  });
}
