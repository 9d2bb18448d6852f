import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { yearEndsIn } from "../../plan/parsing/earlierPlan";
import type { Raw } from "../../rules/figures/figures";
import { matchChoice } from "../../rules/figures/matchChoice";
import { aliasesIn } from "./aliasesIn";
import type { FormItem, FormItems } from "./formItems";
import type { FormList } from "./formKeys";
import type { FormReading, PartColumns } from "./formReading";
import type { RawRow } from "./formValues";
import { conditionInputs } from "./conditionInputs";
import { idsFor, initials } from "./newIds";
import { codedItem, namedItem } from "./references";
import { isEmpty, RowReader } from "./rowReader";
import { periodList, referredTarget, targetInput, targetParts } from "./targetInput";

/** A row that says something, with its place among the rows of its table. */
export interface FilledRow {
  readonly row: number;
  readonly cells: RawRow;
}

/** Rows with anything in them, in the order of the sheet. */
export const filledRows = (rows: readonly RawRow[]): readonly FilledRow[] =>
  rows.flatMap((cells, row) => (Object.values(cells).some((raw) => !isEmpty(raw)) ? [{ row, cells }] : []));

const trimmedText = (raw: Raw | undefined): string =>
  typeof raw === "string" || typeof raw === "number" ? String(raw).normalize("NFC").trim() : "";

const levelPrefixes: Readonly<Record<string, string>> = {
  [choices.levels.agency]: "CQ",
  [choices.levels.unit]: "DV",
  [choices.levels.individual]: "CN",
};

function levelPrefix(level: string): string {
  const match = matchChoice(level, Object.values(choices.levels));
  return (match.kind === "exact" || match.kind === "mend" ? levelPrefixes[match.value] : undefined) ?? "CT";
}

/** How ids of a list are made where none is typed: periods begin with a letter and are not "X", targets with their level. */
function makeId(list: FormList, name: string, cells: RawRow): string {
  const letters = initials(name);
  if (list === "targets") return `${levelPrefix(trimmedText(cells["level"]))}-${letters === "" ? "CT" : letters}`;
  if (list === "periods") return /^[A-Z]/.test(letters) && letters !== "X" ? letters : `K${letters}`;
  return letters === "" ? "M" : letters;
}

const upper: ReadonlySet<FormList> = new Set<FormList>(["targets", "periods"]);

/** The ids and names of a list's rows, as typed or as given. */
export function itemsOf(list: FormList, rows: readonly FilledRow[]): readonly FormItem[] {
  const named = rows.map(({ cells }) => {
    const id = trimmedText(cells["id"]);
    return { id: upper.has(list) ? id.toUpperCase() : id, name: trimmedText(cells["name"]) };
  });
  const ids = idsFor(named, (item, index) => makeId(list, item.name, rows[index]?.cells ?? {}));
  return named.map(({ name }, index) => ({ id: ids[index] ?? "", name }));
}

const idForms: Partial<Record<FormList, { readonly form: RegExp; readonly example: string }>> = {
  targets: { form: /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/, example: "DV-CT" },
  periods: { form: /^[A-Z][A-Z0-9]*$/, example: "D1" },
};

interface Listed {
  readonly reading: FormReading;
  readonly list: FormList;
  readonly rows: readonly FilledRow[];
  readonly items: FormItems;
}

type Say = (row: RowReader, id: string | undefined, index: number) => unknown;

/** Every row of a list as an item of the plan. */
function listed({ reading, list, rows }: Listed, parts: PartColumns, first: string, say: Say): readonly unknown[] {
  const items = itemsOf(list, rows);
  return rows.map(({ row, cells }, index) => {
    const reader = new RowReader(reading, list, row, cells, `${list}[${index}]`, parts, first);
    const id = items[index]?.id ?? "";
    const rule = idForms[list];
    if (id !== "" && rule !== undefined && !rule.form.test(id)) {
      reader.fault("idFormat", "id", "id", { found: id, example: rule.example });
    }
    return say(reader, id === "" ? undefined : id, index);
  });
}

const same = (...columns: readonly string[]): PartColumns => Object.fromEntries(columns.map((one) => [one, one]));
const optional = (key: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [key]: value };

const periods = (given: Listed): readonly unknown[] =>
  listed(
    given,
    {
      ...same("id", "name", "from", "to", "sumOf"),
      "occasion.review": "review",
      "occasion.registration": "registration",
    },
    "name",
    (row, id) => ({
      id,
      name: row.text("name"),
      from: row.date("from"),
      to: row.date("to"),
      sumOf: periodList(row, "sumOf", given.items),
      occasion: {
        review: row.choice("review", choices.reviews, "occasion.review"),
        registration: row.choice("registration", choices.registrations, "occasion.registration"),
      },
    }),
  );

const categories = (given: Listed): readonly unknown[] =>
  listed(given, same("id", "name", "chosen", "aliases"), "name", (row, id) => ({
    id,
    name: row.text("name"),
    chosen: row.mark("chosen"),
    ...aliasesIn(row),
  }));

/** The cap of an award's row; a base, a rounding or a target without a percentage says no cap, and is not passed over. */
function awardCap(row: RowReader, items: FormItems): Readonly<Record<string, unknown>> {
  const columns = ["cap", "capOf", "capRounding", "capTarget"];
  if (!columns.some((column) => row.has(column))) return {};
  const of = row.texts("capOf").map((typed) => namedItem(items.awards, typed)?.id ?? typed);
  const rounding = row.choice("capRounding", choices.roundings, "cap.rounding") ?? "down";
  const target = referredTarget(row, "capTarget", "cap.target", items);
  return { cap: { percent: row.percent("cap", "cap.percent"), of, rounding, ...optional("target", target) } };
}

/** One that no occasion is written for is given at the year's end, as titles are. */
function awards(
  given: Listed,
  ofPeriods: readonly unknown[],
  conditions: ReturnType<typeof conditionInputs>,
): readonly unknown[] {
  const ends = yearEndsIn(ofPeriods);
  const parts = {
    ...same("id", "name", "level", "occasions", "aliases", "cap"),
    ...{ "cap.percent": "cap", "cap.of": "capOf", "cap.rounding": "capRounding", "cap.target": "capTarget" },
  };
  return listed(given, parts, "name", (row, id, index) => ({
    id,
    name: row.text("name"),
    level: row.choice("level", choices.levels),
    conditions: conditions.get(index) ?? [],
    occasions: row.has("occasions") ? periodList(row, "occasions", given.items) : ends,
    ...awardCap(row, given.items),
    ...aliasesIn(row),
  }));
}

const events = (given: Listed): readonly unknown[] =>
  listed(given, same("id", "name", "words", "period", "founded", "statedYears"), "name", (row, id) => {
    return {
      id,
      name: row.text("name"),
      words: row.text("words"),
      period: row.referred("period", "period", "periods", (typed) => codedItem(given.items.periods, typed)),
      ...optional("founded", row.date("founded")),
      ...optional("statedYears", row.number("statedYears")),
    };
  });

const caps = (given: Listed): readonly unknown[] =>
  listed(given, same("id", "name", "source", "target", "percent", "rounding", "enabled"), "name", (row, id) => ({
    id,
    name: row.text("name"),
    source: row.text("source"),
    target: referredTarget(row, "target", "target", given.items),
    percent: row.percent("percent"),
    rounding: row.choice("rounding", choices.roundings),
    enabled: row.mark("enabled"),
  }));

/** The law packs that are on, by the words that the form chooses them by. */
const laws = ({ reading, rows }: Listed): readonly unknown[] =>
  rows.map(({ row, cells }, index) =>
    new RowReader(reading, "laws", row, cells, `laws[${index}]`, {}, "pack").choice("pack", choices.laws, ""),
  );

/** The two sort orders from one table: each row says whose order it belongs to. */
function ranking({ reading, rows, items }: Listed): unknown {
  const orders: Record<"units" | "people", unknown[]> = { units: [], people: [] };
  for (const { row, cells } of rows) {
    const whose = new RowReader(reading, "ranking", row, cells, `ranking#${row}`, same("list"), "list");
    const list = whose.choice("list", choices.rankedLists) ?? "units";
    if (!whose.has("list")) whose.fault("rankedListMissing", "list", "list");
    const order = orders[list];
    const path = `ranking.${list}[${order.length}]`;
    const reader = new RowReader(reading, "ranking", row, cells, path, same("by", "target"), "by");
    const by = reader.choice("by", choices.rankedBy);
    const needsTarget = by === "figure" || by === "rating";
    if (by !== undefined && !needsTarget && reader.has("target")) reader.fault("notNeededByOrder", "target", "#target");
    order.push({ by, ...(needsTarget ? { target: referredTarget(reader, "target", "target", items) } : {}) });
  }
  return orders;
}

/** Every list of the form but the scales, as the plan's parts. */
export const listInputs = (
  reading: FormReading,
  rows: Readonly<Record<FormList, readonly FilledRow[]>>,
  items: FormItems,
): Readonly<Record<string, unknown>> => {
  const given = (list: FormList): Listed => ({ reading, list, rows: rows[list], items });
  const ofPeriods = periods(given("periods"));
  return {
    periods: ofPeriods,
    categories: categories(given("categories")),
    awards: awards(given("awards"), ofPeriods, conditionInputs(reading, rows.conditions, items)),
    targets: listed(given("targets"), targetParts, "name", (row, id) => targetInput(row, id, items)),
    events: events(given("events")),
    ranking: ranking(given("ranking")),
    caps: caps(given("caps")),
    laws: laws(given("laws")),
  };
};
