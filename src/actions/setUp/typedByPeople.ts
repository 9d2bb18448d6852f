import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { isBlank } from "../../rules/figures/blank";
import { comparisonKey } from "../../rules/figures/cleanText";
import { minutesRows } from "../../rules/figures/minutesKeys";
import { leadersCode, type Leaders, type Raw, type TargetEntry, type UnitFigures } from "../../rules/figures/figures";
import { isCarriedName } from "../../workbook/blocks/carried";
import { anchors, isFormAnchor, unitAnchor } from "../../workbook/blocks/anchors";
import { isTyped, periodKey, totalRole } from "../../workbook/blocks/figureKeys";
import {
  awardRateKey,
  presenceKey,
  reasonKey,
  sittingKeys,
  votedAwards,
  type SittingKey,
} from "../../workbook/blocks/sittingKeys";
import { textOf } from "../../workbook/blocks/book";
import { entryContent } from "../../workbook/drawing/typedContent";
import type { ReadBook } from "../../workbook/reading/readBook";
import { readEvents } from "../../workbook/reading/readEvents";
import { readFigures, type ReadBlocks } from "../../workbook/reading/readFigures";
import { readSitting } from "../../workbook/reading/readSitting";
import { rawUnder, type ReadBlock } from "../../workbook/reading/readKeyedBlock";
import { readCarried } from "../../workbook/reading/typedCells";
import { remarkKey } from "../../workbook/sheets/checkSheet";
import { summarySheets } from "../../workbook/reading/readSummary";
import { readCouncil } from "../../workbook/summary/councilLines";
import { isHeadingFilled } from "../../workbook/summary/heading";
import type { CouncilInput, FiguresInput } from "./enterFigures";

type UnitInputs = NonNullable<FiguresInput["units"][string]>;
type Cells = Readonly<Record<string, Raw>>;

const nothing: FiguresInput = { units: {} };

/** Whether a cell holds what nobody but a person can have put there. */
const isNew = (found: Raw, loaded: Raw | undefined): boolean => !isBlank(found) && found !== entryContent(loaded);

const anyTyped = (found: Readonly<Record<string, Raw>>, loaded: Cells | undefined): boolean =>
  Object.entries(found).some(([key, raw]) => isNew(raw, loaded?.[key]));

/** What people type of a target; the rest of its row is formulas. */
function cellsOf(target: Target, { periods, ...entries }: TargetEntry): Cells {
  const typed = [...periods].flatMap(([period, { value, total }]) => [
    ...(isTyped(target) ? [[periodKey(period, "value"), value] as const] : []),
    ...(totalRole(target) === "typed" ? [[periodKey(period, "total"), total] as const] : []),
  ]);
  return { ...Object.fromEntries(typed), ...entries };
}

const targetsTyped = (plan: Plan, found: ReadonlyMap<string, TargetEntry>, loaded: UnitInputs["figures"]): boolean =>
  plan.targets.some((target) => {
    const entry = found.get(target.id);
    return entry !== undefined && anyTyped(cellsOf(target, entry), loaded?.[target.id]);
  });

const minutesCells = (plan: Plan, { minutes }: UnitFigures): Cells =>
  Object.fromEntries(minutesRows(plan).map(({ field, period, key }) => [key, minutes.get(period.id)?.[field] ?? null]));

/** Name and head come with the set-up: they are compared only where it is known what they were. */
const unitTyped = (plan: Plan, found: UnitFigures, loaded: UnitInputs | undefined): boolean =>
  anyTyped({ ...found.registration, ...minutesCells(plan, found) }, loaded?.unit) ||
  (loaded?.unit?.["head"] !== undefined && isNew(found.head, loaded.unit["head"])) ||
  targetsTyped(plan, found.targets, loaded?.figures) ||
  found.initiatives.some((row, index) => anyTyped({ ...row }, loaded?.initiatives?.[index])) ||
  found.people.some((row, index) => anyTyped({ ...row }, loaded?.people?.[index]));

/** That there are none is asked at the set-up, and told from what is typed by the list alone. */
const leadersTyped = ({ people }: Leaders, loaded: UnitInputs | undefined): boolean =>
  people.some((row, index) => anyTyped({ ...row }, loaded?.people?.[index]));

/** The figures loaded count as such only in the very workbook they are of: the same units under the same names. */
function isOf(loaded: FiguresInput, book: ReadBook, units: readonly UnitFigures[]): boolean {
  const codes = new Set(Object.keys(loaded.units).filter((code) => code !== leadersCode));
  const listed = new Set([...book.figures.units, ...units].map(({ code }) => code));
  const sameName = ({ code, name }: UnitFigures): boolean =>
    comparisonKey(textOf(name)) === comparisonKey(textOf(loaded.units[code]?.unit?.["name"] ?? null));
  return codes.size === listed.size && [...listed].every((code) => codes.has(code)) && units.every(sameName);
}

/** Whether something is written beside a finding. */
const isRemarked = (block: ReadBlock | undefined): boolean =>
  [...(block?.rows.keys() ?? [])].some((row) => !isBlank(rawUnder(block, row, remarkKey)));

/** Whether somebody filled the council's sheet otherwise than it was loaded. */
function isCouncilFilled(blocks: ReadBlocks, plan: Plan, loaded: CouncilInput): boolean {
  const computed: readonly SittingKey[] = ["membersCounted", "presentCounted"];
  const asked = sittingKeys.filter((key) => !computed.includes(key));
  return plan.periods.some(({ id }) => {
    const { typed, awardRate, members } = readSitting(blocks, id);
    const rates = votedAwards(plan).map((award) => [awardRateKey(award.id), awardRate(award.id)] as const);
    const answers = Object.fromEntries([...asked.map((key) => [key, typed(key)] as const), ...rates]);
    const rows = members.map(({ name, post, role, presence, reason }) => ({
      ...{ name, post, role, [presenceKey(id)]: presence, [reasonKey(id)]: reason },
    }));
    const { members: listed, sittings } = loaded;
    return anyTyped(answers, sittings?.[id]) || rows.some((row, index) => anyTyped(row, listed?.[index]));
  });
}

/** A plan as text, whatever the order in which it lists identifiers. */
const planText = (plan: Plan): string =>
  JSON.stringify(plan, (_, value: unknown) =>
    Array.isArray(value) && value.every((item) => typeof item === "string") ? [...value].sort() : value,
  );

/** Damage that hides what was typed, or is itself typed over a formula of ours. */
const telling = (code: string, unit: string | undefined): boolean =>
  code === "anchor.damaged" || code === "formula.overwritten" || (code === "anchor.missing" && unit !== undefined);

/**
 * The sheet on which somebody has typed since the set-up, the figures `loaded` apart; null where nobody has. A sheet whose
 * protection was taken off counts: anything may stand on it. In doubt the answer is a sheet, never null.
 */
export function typedByPeople(book: ReadBook, loaded: FiguresInput = nothing): string | null {
  const { blocks, raw, plan, source } = book;
  const sheetOf = (anchor: string): string => blocks.get(anchor)?.sheet ?? book.names.index;
  const ours = new Set([...raw.blocks].flatMap(([name, { sheet }]) => (isFormAnchor(name) ? [] : [sheet])));
  const open = raw.sheets.find((sheet) => ours.has(sheet.name) && !sheet.protected);
  if (open !== undefined) return open.name;
  const damage = book.findings.find(({ code, unit }) => telling(code, unit));
  if (damage !== undefined) return damage.unit === undefined ? sheetOf("") : sheetOf(unitAnchor(damage.unit, "unit"));
  if (planText(plan) !== planText(source) || book.findings.some(({ code }) => code === "plan.invalid")) {
    return sheetOf(anchors.planTargets);
  }
  // Without the index, units taken off the list are read too.
  const all = new Map(blocks);
  all.delete(anchors.index);
  const { units, leaders, agency } = readFigures(all, plan, book.tables);
  const known = isOf(loaded, book, units) ? loaded : nothing;
  const unit = units.find((one) => unitTyped(plan, one, known.units[one.code]));
  if (unit !== undefined) return sheetOf(unitAnchor(unit.code, "unit"));
  const loadedLeaders = known.units[leadersCode];
  if (leaders !== undefined && leadersTyped(leaders, loadedLeaders)) return sheetOf(unitAnchor(leadersCode, "people"));
  if (targetsTyped(plan, agency, known.agency?.figures)) return sheetOf(anchors.agencyFigures);
  const events = [...readEvents(blocks, plan)];
  if (events.some(([id, entry]) => anyTyped(entry, known.agency?.events?.[id]))) return sheetOf(anchors.planEvents);
  for (const [period, sheet] of summarySheets(blocks, plan)) {
    const council = readCouncil(blocks, period);
    if (council.units.size + council.people.size + council.takenUp.size > 0) return sheet;
    if (isHeadingFilled(blocks, plan, period)) return sheet;
  }
  if (isCouncilFilled(blocks, plan, known.council ?? {})) return sheetOf(anchors.councilOccasions);
  const kept = [...blocks.values()].find((block) => isCarriedName(block.name) && readCarried(block).length > 0);
  return kept?.sheet ?? (isRemarked(blocks.get(anchors.check)) ? sheetOf(anchors.check) : null);
}
