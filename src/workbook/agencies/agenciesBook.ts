import { agenciesTexts } from "../../locale/workbook/agenciesTexts";
import { fill } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { yearPeriod } from "../../plan/yearPeriod";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, RangeRef, WorkbookChange } from "../drawing/description";
import { sheetNameFor } from "../drawing/sheetName";
import { requirementText } from "../formulas/requirement";
import { newSheet } from "../sheets/sheetTable";
import { toA1 } from "../../sheet/a1";
import { otherAward, type Agencies, type AgencyRow, type LeftFile } from "./agencyRow";
import { agencyColumns, lineNumber, writeAgencyTable, type Table, type TableColumn } from "./agencyTable";
import { targetColumns } from "./targetColumns";

const { columns: headings, sheets } = agenciesTexts;

/** A number that something has to be done about. */
const shaded =
  (look: "invalid" | "missing") =>
  (range: RangeRef): readonly ConditionalFormat[] => [
    {
      ...{ kind: "formula", range, formula: `N(${toA1(range)})>0` },
      ...{ fontColor: statusColors[look].font, fill: statusColors[look].fill },
    },
  ];

type CountKey = "units" | "registered" | "wrong" | "missing" | "errors";

const count = (key: CountKey, formats?: TableColumn["formats"]): TableColumn => ({
  ...{ key, heading: headings[key], width: 14, style: "computedNumber" },
  content: ({ item }) => item[key],
  ...(formats === undefined ? {} : { formats }),
});

/** Targets of the agency itself that are reached, of those that have a verdict, over the year. */
function metOf({ sums }: AgencyRow, plan: Plan): { readonly met: number; readonly judged: number } {
  const year = yearPeriod(plan);
  const found = plan.targets.flatMap(({ id, level }) =>
    level === "agency" && year !== undefined ? [sums.get(id)?.get(year.id)?.statuses ?? {}] : [],
  );
  const met = found.filter(({ met: one = 0, exceeded = 0 }) => one + exceeded > 0).length;
  return { met, judged: met + found.filter(({ notMet = 0 }) => notMet > 0).length };
}

const overviewColumns = (plan: Plan): readonly TableColumn[] => [
  ...agencyColumns,
  count("units"),
  count("registered"),
  ...(["met", "judged"] as const).map((key) => ({
    ...{ key, heading: headings[key], width: 14, style: "computedNumber" as const },
    content: ({ item }: { readonly item: AgencyRow }) => metOf(item, plan)[key],
  })),
  count("wrong", shaded("invalid")),
  count("missing", shaded("missing")),
  count("errors", shaded("invalid")),
];

/** A number of an award in an occasion. */
const awardColumn = (
  key: string,
  heading: string,
  group: string,
  numberOf: (item: AgencyRow) => number | undefined,
): TableColumn => ({
  ...{ key, heading, group, width: 15, style: "computedNumber" },
  content: ({ item }) => numberOf(item),
});

/** Occasion by occasion how many are proposed for each award, and to how many the council gave it, where it concluded anything. */
const awardColumns = (plan: Plan): readonly TableColumn[] => [
  ...agencyColumns,
  ...plan.periods.flatMap((period) => {
    const { id: occasion } = period;
    const awards = plan.awards.filter(({ occasions }) => occasions.includes(occasion));
    const decided = fill(agenciesTexts.decided, { period: period.name });
    return [
      ...awards.map(({ id, name }) =>
        awardColumn(`${occasion}.${id}`, name, period.name, ({ proposed }) => proposed.get(occasion)?.get(id) ?? 0),
      ),
      ...[...awards, { id: otherAward, name: headings.otherAward }].map(({ id, name }) =>
        awardColumn(`${occasion}.decided.${id}`, name, decided, (item) => {
          const counts = item.decided.get(occasion);
          return counts === undefined ? undefined : (counts.get(id) ?? 0);
        }),
      ),
    ];
  }),
];

const leftColumns: readonly TableColumn<LeftFile>[] = [
  lineNumber(),
  {
    ...{ key: "path", heading: headings.path, width: 46, style: "label", content: ({ item }) => item.path },
    text: ({ path }) => path,
  },
  {
    ...{ key: "taken", heading: headings.taken, width: 14, style: "labelCentered" },
    content: ({ item }) => (item.isTaken ? headings.yes : headings.no2),
  },
  {
    ...{ key: "why", heading: headings.why, width: 90, style: "label", content: ({ item }) => item.why },
    text: ({ why }) => why,
  },
];

function aboutTarget(target: Target, plan: Plan): string {
  const requirement = requirementText(target, plan);
  return target.level === "agency"
    ? fill(agenciesTexts.ofAgency, { requirement })
    : fill(agenciesTexts.ofMany, { requirement, level: agenciesTexts.levels[target.level] });
}

/** Sheets behind each other, each with a table: the first is the one that is shown. */
class Sheets {
  readonly #taken: string[] = [];

  constructor(private readonly agencies: Agencies) {}

  add<Item>(wish: string, table: Table<Item>): WorkbookChange {
    const name = sheetNameFor(wish, this.#taken);
    const builder = newSheet("agencies", name, this.#taken.at(-1) ?? null);
    this.#taken.push(name);
    const names = writeAgencyTable(builder, this.agencies, table);
    return { sheets: [builder.build("create")], names, activate: this.#taken[0] ?? name };
  }
}

/**
 * A workbook of the agencies of one plan: all of them, what they propose, a sheet a target, and what is to be seen to. Sheet by
 * sheet, each a change of its own: of a thousand agencies all at once take hundreds of megabytes.
 */
export function* agenciesBook(agencies: Agencies): Generator<WorkbookChange> {
  const { plan, rows, left, madeAt } = agencies;
  const ofAgencies = { items: rows, keyOf: ({ path }: AgencyRow) => path };
  const book = new Sheets(agencies);
  yield book.add(sheets.overview, {
    ...{ ...ofAgencies, anchor: "AGENCIES", title: sheets.overview, columns: overviewColumns(plan) },
    about: fill(agenciesTexts.state, {
      agencies: rows.length,
      units: rows.reduce((sum, { units }) => sum + units, 0),
      at: madeAt,
    }),
  });
  yield book.add(sheets.left, {
    ...{ anchor: "AGENCIES_LEFT", title: sheets.left, columns: leftColumns, items: left },
    about: left.length === 0 ? agenciesTexts.noneLeft : agenciesTexts.left,
    keyOf: ({ path }) => path,
  });
  yield book.add(sheets.awards, {
    ...{ ...ofAgencies, anchor: "AGENCIES_AWARDS", title: sheets.awards, columns: awardColumns(plan) },
    about: agenciesTexts.awards,
  });
  for (const target of plan.targets) {
    yield book.add(`${target.id} ${target.name}`, {
      ...{ ...ofAgencies, anchor: `AGENCIES_${target.id.replaceAll("-", "_")}` },
      ...{ title: `${target.id}. ${target.name}`, columns: targetColumns(target, plan) },
      about: aboutTarget(target, plan),
    });
  }
}
