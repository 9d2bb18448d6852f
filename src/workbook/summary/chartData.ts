import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { thresholdValue } from "../../rules/figures/limitValues";
import { sheetReference } from "../../sheet/a1";
import type { Content } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { shortened } from "../sheets/validations";
import { grid } from "./grid";

const { glanceColumns: headings } = sheetTexts.summary;

/** Beyond so many units a chart has room for their numbers alone, which the table beside it explains. */
const mostNamed = 14;
/** Letters of a name under a column of a chart. */
const longestLabel = 26;

/** What section I says of a unit. */
export interface GlanceLine {
  readonly name: string;
  readonly registered: boolean;
  readonly proposed: boolean;
  readonly met: number;
  readonly judged: number;
  /** A fraction; null where there is none, and then `shown` says why. */
  readonly share: number | null;
  readonly shown: Content;
}

export interface Charted {
  readonly plan: Plan;
  /** The target whose results are drawn; undefined where the order has none. */
  readonly target: Target | undefined;
  readonly lines: readonly GlanceLine[];
}

type Column = "label" | "share" | "threshold" | "met" | "judged";

interface ChartColumn {
  readonly key: Column;
  readonly heading: string;
  readonly content: (line: GlanceLine, index: number, charted: Charted) => Content;
}

const columns: readonly ChartColumn[] = [
  {
    key: "label",
    heading: headings.chartData,
    content: ({ name }, index, { lines }) =>
      lines.length > mostNamed ? String(index + 1) : shortened(name, longestLabel),
  },
  { key: "share", heading: headings.share, content: ({ share }) => share },
  { key: "threshold", heading: headings.threshold, content: (_line, _index, charted) => thresholdShare(charted) },
  { key: "met", heading: headings.met, content: ({ met }) => met },
  { key: "judged", heading: headings.judged, content: ({ judged }) => judged },
];

/**
 * What the charts read stands beside the print area, row under row: in sight, for a chart leaves out what is hidden, and apart
 * from the table, in which headings are said again.
 */
const firstColumn = grid.last + 2;
/** The column behind all that a summary shows and draws. */
export const behindCharts = firstColumn + columns.length;

/** The threshold as a fraction; null where there is no number to reach. */
export function thresholdShare({ plan, target }: Charted): number | null {
  const threshold = target === undefined ? null : thresholdValue(target.measure, plan);
  return typeof threshold === "number" ? threshold / 100 : null;
}

/** What a series of a chart is named by, and where its values stand. */
export interface ChartValues {
  readonly name: string;
  readonly values: string;
}

/** Writes what the charts read, its headings in row `header`. Gives each column's heading and place by its key. */
export function putChartData(builder: SheetBuilder, charted: Charted, header: number): (key: Column) => ChartValues {
  const { lines } = charted;
  const first = { row: header, column: firstColumn };
  builder.putRow(
    first,
    columns.map(({ heading }) => heading),
  );
  lines.forEach((line, index) =>
    builder.putRow(
      { ...first, row: header + 1 + index },
      columns.map(({ content }) => content(line, index, charted)),
    ),
  );
  builder.paint(area(header, firstColumn, lines.length + 1, columns.length), "chartData");
  return (key) => {
    const at = columns.findIndex((column) => column.key === key);
    return {
      name: columns[at]?.heading ?? "",
      values: sheetReference(builder.identity.name, area(header + 1, firstColumn + at, lines.length, 1)),
    };
  };
}
