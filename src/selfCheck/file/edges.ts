import type { Limit, NumberLimit } from "../../plan/limit";
import { isDate, isNumeric, isPair, isShare, limitsOf, traitsOf, type PairMeasure } from "../../plan/measureTraits";
import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { choicesOf } from "../../rules/figures/choices";
import { limitValue } from "../../rules/figures/limitValues";
import type { Content } from "../../workbook/drawing/description";

/** What is typed as the figure of one period: the value, and the total of a measure that has one. */
export type Typed = readonly [value: Content, total: Content];

/** An error is not typed: it is what a formula in an entry cell comes to. */
const notAvailable: Content = { formula: "NA()", value: "#N/A" };
const byZero: Content = { formula: "1/0", value: "#DIV/0!" };

/** What is no figure anywhere, or not of every measure. No truth values: LibreOffice keeps those of a file as numbers. */
const odd: readonly Content[] = [
  ...["92%", "1.234,5", " ", "x", "chín"],
  ...[-1, -0.5, 0.5, 2.0004, 36_525, 36_526, 46_304, 99_999_999_999, 99_999_999_999.9996, 1e11],
  ...[notAvailable, byZero, null],
];

/** A spreadsheet keeps fifteen digits of what is typed. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

/** On a limit and a little beside it, as far as three decimals show it and no further. */
const beside = (value: number): readonly number[] =>
  [0, -1, 1, -0.001, 0.0004, 0.0005, -0.0005].map((by) => fifteenDigits(value + by));

const numberLimits = (measure: Measure): readonly NumberLimit[] =>
  limitsOf(measure).filter(
    (limit: Limit): limit is NumberLimit => "form" in limit && limit.form !== "grade" && limit.form !== "date",
  );

/** Parts of totals in which hundredths of a percent are whole, and in which they are not. */
const bases = [10_000, 41] as const;

/** A list begun elsewhere: targets have fewer periods than there are odd figures, and each shows others first. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

function pairs(measure: PairMeasure, turn: number): readonly Typed[] {
  const percent = numberLimits(measure)[0]?.value ?? 50;
  const sign = measure.kind === "change" ? (measure.direction === "rise" ? 1 : -1) : 0;
  const [first, ...others] = bases.map((base) => {
    const share = Math.round(base * percent) / 100;
    const on = sign === 0 ? share : base + sign * share;
    return [on, Math.floor(on), Math.floor(on) + 1, on - 0.001, on + 0.0004].map((value): Typed => [
      fifteenDigits(value),
      base,
    ]);
  });
  const [sample, of] = [Math.round(percent), 100];
  return [
    ...(first ?? []),
    ...others.flat(),
    ...([
      [0, of],
      [of, of],
      [of + 1, of],
      [sample, 0],
      [null, of],
      [sample, null],
      [null, null],
    ] as const),
    ...turned(odd, turn).flatMap((content): readonly Typed[] => [
      [content, 46_304],
      [sample, content],
    ]),
  ];
}

const days = (measure: Measure, plan: Plan): readonly Content[] =>
  limitsOf(measure).flatMap((limit) => {
    const due = Number(limitValue(limit, plan));
    return [due, due - 1, due + 0.5, due + 1, null, "30/06/2024", 1, 0.5, 2_958_465, 2_958_466, notAvailable];
  });

function choices(measure: Measure, plan: Plan): readonly Content[] {
  const names = isNumeric(measure) || isDate(measure) ? [] : choicesOf(plan, measure);
  const [first = ""] = names;
  const spelt = [first.toLocaleUpperCase("vi"), first.toLocaleLowerCase("vi"), `${first} `, first.normalize("NFD")];
  return [...names, null, ...spelt, "x", 1, notAvailable];
}

/** Whole numbers and decimals on, beside and far from what a single number must reach. */
const numbers = (measure: Measure, turn: number): readonly Content[] => [
  ...numberLimits(measure).flatMap(({ value }) => beside(value)),
  ...[0, 0.0004, 1_000_000],
  ...turned(odd, turn),
];

/** Figures of a measure at, beside and beyond its limits, then what is no figure of it, begun at its `turn`. */
export function edges(measure: Measure, plan: Plan, turn: number): readonly Typed[] {
  if (isPair(measure)) return pairs(measure, turn);
  const single = isNumeric(measure)
    ? numbers(measure, turn)
    : isDate(measure)
      ? days(measure, plan)
      : choices(measure, plan);
  return single.map((content): Typed => [content, null]);
}

/** The same, but only figures that count: sums over them come to a verdict. */
export function rightFigures(measure: Measure): readonly Typed[] {
  if (!isPair(measure)) return [3, 1, 2, 4, 0].map((value): Typed => [value, null]);
  const most = isShare(measure) ? 100 : 125;
  return [most, 95, 90, 91.5, 89].map((value): Typed => [
    traitsOf(measure).whole(measure) ? Math.floor(value) : value,
    100,
  ]);
}
