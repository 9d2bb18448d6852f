import { agenciesTexts } from "../../locale/workbook/agenciesTexts";
import { statusTexts } from "../../locale/workbook/statusTexts";
import { isPair } from "../../plan/measureTraits";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { yearPeriod } from "../../plan/yearPeriod";
import { statuses, type Status } from "../../rules/evaluate/status";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, RangeRef } from "../drawing/description";
import { computedStyle, resultStyle } from "../sheets/measureStyles";
import { statusFormats } from "../sheets/statusFormats";
import { toA1 } from "../../sheet/a1";
import type { AgencyRow, TargetSum } from "./agencyRow";
import { agencyColumns, type TableColumn } from "./agencyTable";

const { columns: headings } = agenciesTexts;

const sumIn = (row: AgencyRow, target: Target, period: Period): TargetSum | undefined =>
  row.sums.get(target.id)?.get(period.id);

/** The status of what there is one of. */
const onlyStatus = (sum: TargetSum | undefined): Status | undefined =>
  statuses.find((status) => (sum?.statuses[status] ?? 0) > 0);

/** An agency's own figures of a period. */
function ownColumns(target: Target, period: Period): readonly TableColumn[] {
  const { measure } = target;
  const at = (key: string): string => `${period.id}.${key}`;
  return [
    {
      ...{ key: at("value"), heading: headings.value, group: period.name, width: 12, style: computedStyle(measure) },
      content: ({ item }) => sumIn(item, target, period)?.value ?? undefined,
    },
    ...(isPair(measure)
      ? [
          {
            ...{ key: at("total"), heading: headings.total, group: period.name, width: 12 },
            style: computedStyle(measure),
            content: ({ item }: { readonly item: AgencyRow }) => sumIn(item, target, period)?.total ?? undefined,
          },
        ]
      : []),
    {
      ...{ key: at("result"), heading: headings.result, group: period.name, width: 12, style: resultStyle(measure) },
      content: ({ item }) => sumIn(item, target, period)?.result ?? undefined,
    },
    {
      ...{ key: at("status"), heading: headings.status, group: period.name, width: 18, style: "status" },
      content: ({ item }) => {
        const status = onlyStatus(sumIn(item, target, period));
        return status === undefined ? undefined : statusTexts[status];
      },
      formats: statusFormats,
    },
  ];
}

/** What units or people come to, counted: statuses that say the same to who reads many agencies stand together. */
const counted = {
  reached: { of: ["met", "exceeded"], look: "met" },
  notMet: { of: ["notMet"], look: "notMet" },
  open: { of: ["missing", "pending"], look: "missing" },
  faulty: { of: ["invalid", "planInvalid"], look: "invalid" },
} as const satisfies Record<string, { readonly of: readonly Status[]; readonly look: Status }>;

/** Coloured where there is at least one. */
const whereAny =
  (look: Status) =>
  (range: RangeRef): readonly ConditionalFormat[] => [
    {
      ...{ kind: "formula", range, formula: `N(${toA1(range)})>0` },
      ...{ fontColor: statusColors[look].font, fill: statusColors[look].fill },
    },
  ];

/** How many units or people of an agency reached it, and not, in a period. */
const countColumns = (target: Target, period: Period): readonly TableColumn[] =>
  (Object.keys(counted) as (keyof typeof counted)[]).map((key) => ({
    ...{ key: `${period.id}.${key}`, heading: headings[key], group: period.name, width: 10, style: "computedNumber" },
    content: ({ item }) => {
      const sum = sumIn(item, target, period);
      return counted[key].of.reduce((all, status) => all + (sum?.statuses[status] ?? 0), 0);
    },
    formats: whereAny(counted[key].look),
  }));

/** What the units did in the year, together. */
function yearColumns(target: Target, period: Period): readonly TableColumn[] {
  const keys = isPair(target.measure) ? (["value", "total"] as const) : (["value"] as const);
  return keys.map((key) => ({
    ...{ key: `${period.id}.${key}`, heading: headings[key], group: period.name, width: 13, style: "computedNumber" },
    content: ({ item }) => sumIn(item, target, period)?.[key] ?? undefined,
  }));
}

/** The columns of a target's table: the agencies' own figures, or how their units or people stand. */
export function targetColumns(target: Target, plan: Plan): readonly TableColumn[] {
  if (target.level === "agency") return [...agencyColumns, ...plan.periods.flatMap((one) => ownColumns(target, one))];
  const year = yearPeriod(plan);
  const isSummed = target.level === "unit" && year !== undefined;
  return [
    ...agencyColumns,
    ...plan.periods.flatMap((period) => countColumns(target, period)),
    ...(isSummed ? yearColumns(target, year) : []),
  ];
}
