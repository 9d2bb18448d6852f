import { lawPack } from "../plan/laws/lawPacks";
import type { Plan } from "../plan/plan";
import { leadersCode } from "../rules/figures/figures";
import { nominatedFor } from "../rules/figures/nominations";
import type { Finding } from "../rules/findings/finding";
import { say, type Locale } from "./locale";
import type { UnitNames } from "./sayFact";
import { entryWords } from "./workbook/entryWords";

type Subject = Pick<Finding, "place" | "unit" | "target" | "period" | "person">;

const said = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

function holder(locale: Locale, { place, unit }: Subject, names: UnitNames): string | undefined {
  if (unit !== undefined) return unit === leadersCode ? locale.places.leaders : (names.get(unit) ?? unit);
  if (place.block === "cell") return place.sheet;
  if (place.block === "agency") return locale.places.agency;
  if (place.block === "sittings") return locale.places.council;
  return place.block.startsWith("plan") ? locale.places.plan : undefined;
}

/** What of the plan it is about, where that is not a target. */
function partOfPlan({ place }: Subject, plan: Plan): string | undefined {
  if (place.block === "planEvents") return plan.events.find(({ id }) => id === place.row)?.name;
  if (place.block === "planCategories") return plan.categories.find(({ id }) => id === place.row)?.name;
  if (place.block === "planLaws") return lawPack(place.row)?.name;
  return place.block === "planPeriods" ? plan.periods.find(({ id }) => id === place.row)?.name : undefined;
}

/** The heading of a column of a list, in whole. */
export function headingOf(block: "initiatives" | "people", key: string, plan: Plan): string | undefined {
  const { group } = entryWords.nomination;
  const occasion = plan.periods.find(({ id }) => id === nominatedFor(plan, key));
  if (occasion !== undefined) return `${group} ${occasion.name}`;
  const columns: Readonly<Record<string, { readonly heading: string }>> = entryWords[block];
  return columns[key]?.heading;
}

/** Which cell of a list, as the sheet heads its columns and numbers its rows: "cột Xếp loại năm, dòng 12". */
function cellOfList(locale: Locale, { place }: Pick<Finding, "place">, plan: Plan): string | undefined {
  if (place.block !== "initiatives" && place.block !== "people") return undefined;
  const column = headingOf(place.block, place.column, plan);
  return column === undefined ? undefined : say(locale, "places", "listCell", { column, row: String(place.row + 1) });
}

/** Who stands in a row of a unit's list, and in which cell; empty elsewhere. For who sees the unit and the target already. */
export const describeListCell = (locale: Locale, finding: Pick<Finding, "place" | "person">, plan: Plan): string =>
  finding.place.block !== "initiatives" && finding.place.block !== "people"
    ? ""
    : said([finding.person, cellOfList(locale, finding, plan)]);

/** Whose figure it is: "Phòng Tổng hợp · Đầu công việc · Đợt 1". Empty where nothing of it is known. */
export function describePlace(locale: Locale, subject: Subject, plan: Plan, names: UnitNames): string {
  return said([
    holder(locale, subject, names),
    subject.person,
    cellOfList(locale, subject, plan),
    partOfPlan(subject, plan),
    plan.targets.find(({ id }) => id === subject.target)?.name,
    plan.periods.find(({ id }) => id === subject.period)?.name,
  ]);
}
