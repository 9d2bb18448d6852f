import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import type { Target } from "../../src/plan/target";
import type { Figures, Initiative, Person, Raw, TargetEntry, UnitFigures } from "../../src/rules/figures/figures";
import { heldBackTokens } from "../../src/rules/figures/tokens";
import { nominationKey } from "../../src/rules/figures/nominations";
import { emptyLeaders } from "../../src/workbook/blocks/emptyLeaders";
import { blankPerson } from "./blankPerson";

const noise: fc.Arbitrary<Raw> = fc.constantFrom<Raw[]>(
  null,
  "",
  " ",
  "abc",
  "92%",
  "1.234",
  " 7 ",
  "30/6/2024",
  true,
  { error: "#N/A" },
  -1,
  0.5,
  1e11,
  0.0004,
);

const mixed = (...usual: readonly fc.Arbitrary<Raw>[]): fc.Arbitrary<Raw> =>
  fc.oneof({ weight: 1, arbitrary: noise }, ...usual.map((arbitrary) => ({ weight: 4, arbitrary })));

const number = mixed(
  fc.nat(12),
  fc.integer({ min: -3000, max: 12000 }).map((units) => units / 1000),
);
const mark = fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: noise });

function valueOf(plan: Plan, { measure }: Target): fc.Arbitrary<Raw> {
  switch (measure.kind) {
    case "rating":
      return mixed(
        fc.constantFrom(...plan.scales.flatMap(({ grades }) => grades.map(({ name }) => name)), "xuất sắc", "tot"),
      );
    case "confirmation":
      return mixed(fc.constantFrom("Có", "Không", "co"));
    case "outcome":
      return mixed(fc.constantFrom("Đạt", "Không đạt", "đạt"));
    case "deadline":
      return mixed(fc.integer({ min: 45300, max: 46100 }));
    case "ratio":
    case "count":
    case "amount":
    case "change":
    case "none":
    case "cap":
      return number;
  }
}

const entryOf = (plan: Plan, target: Target): fc.Arbitrary<TargetEntry> =>
  fc.record({
    periods: fc
      .tuple(
        ...target.entered.map((period) =>
          fc.record({ value: valueOf(plan, target), total: number }).map((entry) => [period, entry] as const),
        ),
      )
      .map((periods) => new Map(periods)),
    evidence: mark,
    note: mark,
    notApplicable: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("x", "X", ...target.entered, "CN") },
      { weight: 1, arbitrary: noise },
    ),
  });

const rowsOf = (plan: Plan, level: "unit" | "agency"): fc.Arbitrary<Figures["agency"]> =>
  fc
    .tuple(
      ...plan.targets
        .filter((target) => target.level === level)
        .map((target) => entryOf(plan, target).map((entry) => [target.id, entry] as const)),
    )
    .map((rows) => new Map(rows));

const date = mixed(fc.integer({ min: 45290, max: 46100 }));

const initiative: fc.Arbitrary<Initiative> = fc.record({
  title: mixed(fc.constantFrom("Số hóa hồ sơ", "Một cửa", "số hóa  hồ sơ")),
  authors: fc.constant(null),
  date,
  role: mixed(fc.constantFrom("Chủ trì", "Tham gia")),
  state: mixed(fc.constantFrom("Đề xuất", "Được công nhận")),
  document: fc.constant(null),
});

const nothing = Object.fromEntries(Object.keys(blankPerson).map((key) => [key, fc.constant(null)])) as Record<
  keyof Person,
  fc.Arbitrary<Raw>
>;

const person = (plan: Plan): fc.Arbitrary<Person> => {
  const grades = plan.scales.find(({ id }) => id === plan.ratingScale)?.grades ?? [];
  const count = mixed(fc.nat(2));
  return fc.record({
    ...nothing,
    name: mixed(fc.constantFrom("Trần Thị Bình", "Lê Văn An", "Phạm Hoà")),
    category: mixed(fc.constantFrom(...plan.categories.map(({ name }) => name))),
    registeredOn: date,
    registrationNo: mixed(fc.constant("02/ĐK")),
    rating: mixed(fc.constantFrom(...grades.map(({ name }) => name))),
    trafficViolations: count,
    violations: count,
    heldBack: mixed(fc.constantFrom(null, ...heldBackTokens)),
    ...Object.fromEntries(plan.periods.map(({ id }) => [nominationKey(id), mixed(fc.constant("x"))])),
  });
};

const unit = (plan: Plan, code: string): fc.Arbitrary<UnitFigures> =>
  fc.record({
    code: fc.constant(code),
    name: fc.constant(`Phòng ${code}`),
    head: fc.constant(null),
    registration: fc.record({
      registrationNo: mixed(fc.constant("01/ĐK")),
      registeredOn: date,
      title: fc.constant(null),
    }),
    minutes: fc
      .tuple(...plan.periods.map(() => fc.record({ number: mixed(fc.constant("02/BB")), heldOn: date })))
      .map((all) => new Map(plan.periods.flatMap(({ id }, at) => (all[at] === undefined ? [] : [[id, all[at]]])))),
    targets: rowsOf(plan, "unit"),
    initiatives: fc.array(initiative, { maxLength: 3 }),
    people: fc.array(person(plan), { maxLength: 4 }),
  });

/** Half of the workbooks have a place for leaders: listed, said to be none, both or neither. */
const leaders = (plan: Plan): fc.Arbitrary<Pick<Figures, "leaders">> =>
  fc.oneof(
    fc.constant({}),
    fc
      .record({ none: mixed(fc.constantFrom(null, null, "x", "X")), people: fc.array(person(plan), { maxLength: 3 }) })
      .map(({ none, people }) => ({ leaders: { ...emptyLeaders([], none), people } })),
  );

/** Figures of up to three units as people may leave them: right, half, contradictory, and in every wrong shape. */
export const arbitraryFigures = (plan: Plan): fc.Arbitrary<Figures> =>
  fc.nat(3).chain((count) =>
    fc
      .record({
        units: fc.tuple(...Array.from({ length: count }, (_, place) => unit(plan, `U0${place + 1}`))),
        leaders: leaders(plan),
        agency: rowsOf(plan, "agency"),
      })
      .map(({ leaders: led, ...rest }) => ({ ...rest, ...led })),
  );
