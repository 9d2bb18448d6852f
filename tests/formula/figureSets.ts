import fc from "fast-check";
import type { FiguresInput } from "../../src/actions/setUp/enterFigures";
import { registrableAwards } from "../../src/plan/awards";
import type { Plan } from "../../src/plan/plan";
import type { Target } from "../../src/plan/target";
import { leadersCode, type Raw } from "../../src/rules/figures/figures";
import { leadersNone } from "../../src/rules/figures/leaders";
import { heldBackTokens } from "../../src/rules/figures/tokens";
import { minutesRows } from "../../src/rules/figures/minutesKeys";
import { nominationKey } from "../../src/rules/figures/nominations";
import { serialOfIso } from "../../src/rules/figures/serialDate";
import { tokens } from "../../src/rules/figures/tokens";
import { isTyped, totalRole } from "../../src/workbook/blocks/figureKeys";
import { blank, cell, faulty, pair, type Mood } from "./mood";
import { validPair, validValue } from "./validFigures";

type Row = Record<string, Raw>;
type UnitFigures = FiguresInput["units"][string];

/** What may stand under "Không áp dụng": the whole year, a period, and what means nothing. */
const notApplicable = (plan: Plan, target: Target, mood: Mood): fc.Arbitrary<Raw> => {
  const useful = fc.constantFrom<Raw>("x", "X", ...target.entered, ...target.entered.map((id) => id.toLowerCase()));
  const useless = fc.oneof(fc.constantFrom<Raw>(" x", "không", "XX", ...plan.periods.map(({ id }) => id)), faulty);
  const wrong = mood.fault > 0 ? 1 : 0;
  return fc.oneof(
    { weight: 100 - mood.notApplicable, arbitrary: blank },
    {
      weight: mood.notApplicable,
      arbitrary: fc.oneof({ weight: 8, arbitrary: useful }, { weight: wrong, arbitrary: useless }),
    },
  );
};

/** The typed cells of one target: of every entered period, and its mark. */
const targetRow = (plan: Plan, target: Target, mood: Mood): fc.Arbitrary<Row> => {
  const { measure } = target;
  const periods = target.entered.map((period): fc.Arbitrary<Row> => {
    const paired = measure.kind === "ratio" || measure.kind === "change" || measure.kind === "cap";
    if (!paired) return cell(mood, validValue(measure, plan)).map((value) => ({ [`${period}.value`]: value }));
    return pair(mood, validPair(measure)).map(([value, total]) => ({
      [`${period}.value`]: value,
      ...(totalRole(target) === "typed" ? { [`${period}.total`]: total } : {}),
    }));
  });
  const mark = target.notApplicable === "forbidden" && mood.fault === 0 ? blank : notApplicable(plan, target, mood);
  return fc
    .tuple(fc.tuple(...(isTyped(target) ? periods : [])), mark)
    .map(([entries, marked]) => ({ ...Object.assign({}, ...entries), notApplicable: marked }) as Row);
};

const figuresOf = (plan: Plan, targets: readonly Target[], mood: Mood): fc.Arbitrary<Record<string, Row>> =>
  fc.record(Object.fromEntries(targets.map((target) => [target.id, targetRow(plan, target, mood)])));

/** Days at both ends of every period, with and without a time of day. */
const initiativeDate = (plan: Plan): fc.Arbitrary<Raw> =>
  fc
    .tuple(
      fc.constantFrom(...plan.periods.flatMap(({ from, to }) => [serialOfIso(from), serialOfIso(to)])),
      fc.constantFrom(-1, -0.001, 0, 0.5, 0.999, 1, 20),
    )
    .map(([day, by]) => day + by);

const initiative = (plan: Plan, mood: Mood): fc.Arbitrary<Row> =>
  fc.record({
    title: cell(mood, fc.constantFrom<Raw>("Sáng kiến một", "Sáng kiến hai", "=SUM(A1)", 5)),
    date: cell(mood, initiativeDate(plan)),
    role: cell(mood, fc.constantFrom<Raw>(tokens.leads, tokens.leads, tokens.joins)),
    state: cell(mood, fc.constantFrom<Raw>(tokens.proposed, tokens.recognised)),
  });

const violations = (mood: Mood): fc.Arbitrary<Raw> =>
  cell(mood, fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }));

/** A document's number and day, and the title of some level; most of them as they should be. */
const registration = (plan: Plan, mood: Mood, of: "unit" | "individual"): Record<string, fc.Arbitrary<Raw>> => ({
  registrationNo: cell(mood, fc.constantFrom<Raw>("05/ĐK-TH", 7)),
  registeredOn: cell(mood, fc.constantFrom<Raw>(serialOfIso("2024-02-15"), serialOfIso("2023-12-28") + 0.5)),
  title: cell(mood, fc.constantFrom(...registrableAwards(plan, of).map(({ name }) => name), null)),
});

const minutes = (plan: Plan, mood: Mood): Record<string, fc.Arbitrary<Raw>> =>
  Object.fromEntries(
    minutesRows(plan).map(({ field, key }) => [
      key,
      cell(
        mood,
        field === "number"
          ? fc.constantFrom<Raw>("02/BB-TH", 3)
          : fc.constantFrom<Raw>(serialOfIso("2024-07-02"), 45_300.5),
      ),
    ]),
  );

const person = (plan: Plan, mood: Mood): fc.Arbitrary<Row> => {
  const grades = plan.scales.find(({ id }) => id === plan.ratingScale)?.grades.map(({ name }) => name) ?? [];
  return fc.record({
    name: cell(mood, fc.constantFrom<Raw>("Nguyễn Văn An", "Lê Thị Bé", "=A1", "-")),
    category: cell(mood, fc.constantFrom(...plan.categories.map(({ name }) => name))),
    // The two best grades mostly: one below them settles the agency's target.
    rating: cell(mood, fc.constantFrom(...grades.slice(0, 2), ...grades.slice(0, 2), ...grades.slice(0, 2), ...grades)),
    trafficViolations: violations(mood),
    violations: violations(mood),
    heldBack: cell(mood, fc.constantFrom<Raw>(null, null, ...heldBackTokens)),
    ...Object.fromEntries(
      plan.periods.map(({ id }) => [nominationKey(id), cell(mood, fc.constantFrom<Raw>("x", "X", null))]),
    ),
    ...registration(plan, mood, "individual"),
  });
};

/** Whether a list is looked at in this workbook at all: an empty one is its own case. */
const list = (row: fc.Arbitrary<Row>, maxLength: number): fc.Arbitrary<Row[]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Row[]>([]) },
    { weight: 8, arbitrary: fc.array(row, { minLength: 1, maxLength }) },
  );

const unit = (plan: Plan, mood: Mood): fc.Arbitrary<UnitFigures> =>
  fc.record({
    unit: fc.record({ ...registration(plan, mood, "unit"), ...minutes(plan, mood) }),
    figures: figuresOf(
      plan,
      plan.targets.filter(({ level }) => level === "unit"),
      mood,
    ),
    initiatives: list(initiative(plan, mood), 4),
    people: list(person(plan, mood), 5),
  });

/** Listed, said to be none, both, or neither. */
const leaders = (plan: Plan, mood: Mood): fc.Arbitrary<UnitFigures> =>
  fc.record({
    unit: fc.record({ [leadersNone]: cell(mood, fc.constantFrom<Raw>(null, null, null, "x", "X")) }),
    people: fc.oneof(
      { weight: 1, arbitrary: fc.constant<Row[]>([]) },
      { weight: 2, arbitrary: fc.array(person(plan, mood), { minLength: 1, maxLength: 3 }) },
    ),
  });

/** What all units, the leaders and the agency of one workbook enter. */
export const workbookFigures = (plan: Plan, codes: readonly string[], mood: Mood): fc.Arbitrary<FiguresInput> =>
  fc.record({
    units: fc.record({
      ...Object.fromEntries(codes.map((code) => [code, unit(plan, mood)])),
      [leadersCode]: leaders(plan, mood),
    }),
    agency: fc.record({
      figures: figuresOf(
        plan,
        plan.targets.filter(({ level }) => level === "agency"),
        mood,
      ),
    }),
  });
