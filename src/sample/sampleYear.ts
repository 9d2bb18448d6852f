import type { FiguresInput } from "../actions/setUp/enterFigures";
import type { UnitInput } from "../actions/run/outcomes";
import { bundledPlan } from "../plan/bundled/bundledPlan";
import { leadersCode, type Raw } from "../rules/figures/figures";
import { isMinutesDate } from "../rules/figures/minutesKeys";
import { nominationKey } from "../rules/figures/nominations";
import { serialOfIso } from "../rules/figures/serialDate";
import { tokens } from "../rules/figures/tokens";
import { council } from "./sampleCouncil";
import { sampleEvents } from "./sampleEvents";
import { sampleInitiatives, type SampleInitiative } from "./sampleInitiatives";
import { sampleMinutes } from "./sampleMinutes";
import {
  samplePeople,
  type SampleCategory,
  type SampleExtra,
  type SampleGrade,
  type SamplePerson,
} from "./samplePeople";
import { sampleAgency, sampleUnits, type SampleUnit } from "./sampleUnits";

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string => {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the bundled plan has no ${id}`);
  return found.name;
};
const grades = bundledPlan.scales.find(({ id }) => id === bundledPlan.ratingScale)?.grades ?? [];
const gradeIds = { XS: "HTXS", T: "HTT", HT: "HT", K: "KHT" } as const satisfies Record<
  NonNullable<SampleGrade>,
  string
>;
const categoryIds = { CB: "CB", CC: "CC", VC: "VC", LD: "NLD" } as const satisfies Record<SampleCategory, string>;

/** ISO text to an Excel serial number; any other text stays as it was typed. */
const date = (text: Raw): Raw =>
  typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) ? serialOfIso(text) : text;

const initiative = ([title, authors, on, role, state, document]: SampleInitiative): Record<string, Raw> => ({
  title,
  authors,
  date: date(on),
  role: tokens[role],
  state: tokens[state],
  document,
});

/** The mark in the column of each occasion that somebody was nominated for: all of them, or those that are named. */
const nominations = (mark: SamplePerson[6], occasions: SampleExtra["occasions"]): Record<string, Raw> =>
  Object.fromEntries(
    bundledPlan.periods.map(({ id }) => [
      nominationKey(id),
      occasions === undefined || occasions.some((one) => one === id) ? mark : null,
    ]),
  );

const person = (unit: Pick<SampleUnit, "unit">, row: SamplePerson): Record<string, Raw> => {
  const [name, post, category, grade, trafficViolations, violations, nominated, extra] = row;
  const away = extra?.unregistered === true;
  const title = grade === "XS" ? "CSTDCS" : "LDTT";
  return {
    name,
    post,
    category: nameIn(bundledPlan.categories, categoryIds[category]),
    // People hand in their registration with their unit's.
    registrationNo: away ? null : (unit.unit["registrationNo"] ?? "12/ĐK-CN"),
    registeredOn: away ? null : date(extra?.registeredOn ?? validDay(unit)),
    title: away ? null : nameIn(bundledPlan.awards, title),
    rating: extra?.rating ?? (grade === null ? null : nameIn(grades, gradeIds[grade])),
    trafficViolations,
    violations,
    heldBack: extra?.heldBack ?? null,
    ...nominations(nominated, extra?.occasions),
  };
};

/** A unit whose own date is mistyped, or absent, did not mistype that of its people. */
const validDay = (unit: Pick<SampleUnit, "unit">): string => {
  const day = unit.unit["registeredOn"];
  return typeof day === "string" && /^\d{4}-/.test(day) ? day : "2024-02-28";
};

/** What is not known is not typed: the cell stays empty. */
const known = (cells: Readonly<Record<string, Raw>>): Record<string, Raw> =>
  Object.fromEntries(Object.entries(cells).filter(([, raw]) => raw !== null));

function unitFigures(unit: SampleUnit): FiguresInput["units"][string] {
  const people = (samplePeople[unit.code] ?? []).map((row) => known(person(unit, row)));
  const nominated = bundledPlan.periods.filter(({ id }) => people.some((row) => row[nominationKey(id)] !== undefined));
  const minutes = sampleMinutes(
    unit.code,
    nominated.map(({ id }) => id),
  );
  const dated = Object.entries(minutes).map(([key, raw]) => [key, isMinutesDate(key) ? date(raw) : raw] as const);
  return {
    unit: known({
      ...{ ...unit.unit, registeredOn: date(unit.unit["registeredOn"] ?? null) },
      ...Object.fromEntries(dated),
    }),
    figures: Object.fromEntries(Object.entries(unit.figures).map(([id, cells]) => [id, known(cells)])),
    initiatives: (sampleInitiatives[unit.code] ?? []).map((row) => known(initiative(row))),
    people,
  };
}

/** The leaders have no unit to register with: their document is the office's own. */
const leaders = (samplePeople[leadersCode] ?? []).map((row) =>
  known(person({ unit: { registrationNo: "01/ĐK-VP", registeredOn: "2024-02-16" } }, row)),
);

/** The twelve units of the sample, as the set-up takes them. */
export const units: readonly UnitInput[] = sampleUnits.map(({ code, name, head }) => ({
  code,
  name,
  head,
  staff: samplePeople[code]?.length ?? 0,
}));

/** An invented full year of the plan of 2024, good and faulty figures on purpose; the same on every run. */
export const figures: FiguresInput = {
  units: {
    ...Object.fromEntries(sampleUnits.map((unit) => [unit.code, unitFigures(unit)])),
    [leadersCode]: { people: leaders },
  },
  agency: { figures: sampleAgency, events: sampleEvents(date) },
  council,
};
