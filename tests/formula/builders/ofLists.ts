import fc from "fast-check";
import type { Plan } from "../../../src/plan/plan";
import { countInitiatives } from "../../../src/rules/evaluate/countInitiatives";
import { heldBackTokens } from "../../../src/rules/figures/tokens";
import { countPeople } from "../../../src/rules/evaluate/countPeople";
import { uncountable } from "../../../src/rules/evaluate/uncountable";
import type { Initiative, Person, Raw, UnitFigures } from "../../../src/rules/figures/figures";
import { serialOfIso } from "../../../src/rules/figures/serialDate";
import { anchors } from "../../../src/workbook/blocks/anchors";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { toA1 } from "../../../src/sheet/a1";
import { missingInList, wrongInList } from "../../../src/workbook/formulas/listCounts";
import { columnRange, listPrint, listPrintValue } from "../../../src/workbook/formulas/listPrint";
import { emptyEntries, periodOfDay, type ListEntry } from "../../../src/workbook/formulas/listRemarks";
import {
  initiativeCount,
  lacking,
  peopleInScope,
  peopleKnown,
  peopleRated,
  violationsKnown,
  violationSum,
} from "../../../src/workbook/formulas/lists";
import { unitTables } from "../../../src/workbook/sheets/unitTables";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { measuresPlan as plan } from "../../support/measuresPlan";
import { agreement, type Agreement, type Judged } from "./agreement";
import { placed } from "./placed";
import { typedNear, typedRaw } from "./typedRaw";

const tables = unitTables(plan);
const grades = plan.scales.find(({ id }) => id === plan.ratingScale)?.grades.map(({ name }) => name) ?? [];
const day = typedNear(...plan.periods.flatMap(({ from, to }) => [serialOfIso(from), serialOfIso(to) + 0.5]));

const initiatives: fc.Arbitrary<readonly Initiative[]> = fc.array(
  fc.record({
    title: typedNear("Số hoá hồ sơ", "Một cửa*", "Một ~cửa?", "Một cửa¤"),
    authors: typedNear("Nguyễn Văn An", "Trần B", null),
    date: day,
    role: typedNear("Chủ trì", "Tham gia"),
    state: typedNear("Đề xuất", "Được công nhận"),
    document: fc.constantFrom<Raw>(null, "01/QĐ"),
  }),
  { minLength: 1, maxLength: 4 },
);

const people: fc.Arbitrary<readonly Person[]> = fc.array(
  fc.record({
    name: typedNear("Trần Thị Bình", "Lê Văn An", null),
    post: fc.constantFrom<Raw>(null, "Chuyên viên"),
    category: typedNear(...plan.categories.map(({ name }) => name)),
    registeredOn: typedNear(45_700, 45_701),
    registrationNo: typedNear("02/ĐK", 7),
    title: typedNear(null, "Tiên tiến"),
    rating: typedNear(...grades),
    trafficViolations: typedNear(0, 1, 2),
    violations: typedNear(0, 1, 2),
    heldBack: typedNear(null, ...heldBackTokens),
    nominated: typedNear(null, "x"),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The days of the plan's periods, as its sheet has them. */
const periods = placed(
  anchors.planPeriods,
  { row: 30, column: 0 },
  plan.periods.map(({ id, from, to }) => [id, { from: serialOfIso(from), to: serialOfIso(to) }] as const),
  ["from", "to", "remark"],
);

const categoriesOf = ({ categories }: Plan) =>
  placed(
    anchors.planCategories,
    { row: 40, column: 0 },
    categories.map(({ id, chosen }) => [id, { chosen: chosen ? "x" : null }] as const),
    ["chosen", "remark"],
  );
const categories = categoriesOf(plan);

type Row = Readonly<Record<string, Raw>>;

const listOf = (part: "initiatives" | "people", rows: readonly (Initiative | Person)[]) =>
  placed(
    part,
    { row: 0, column: 0 },
    rows.map((row): readonly [string, Row] => ["", { ...row }]),
    tables.lists[part].map(({ key }) => key),
  );

function ofInitiatives(rows: readonly Initiative[], says: (range: (key: string) => string) => Judged["says"]): Judged {
  const { block, cells } = listOf("initiatives", rows);
  const all = { ...cells, ...periods.cells };
  return { cells: all, names: periods.names, says: says((key) => columnRange(block, key)) };
}

function ofPeople(rows: readonly Person[], says: (range: (key: string) => string) => Judged["says"]): Judged {
  const { block, cells } = listOf("people", rows);
  const all = { ...cells, ...categories.cells };
  return { cells: all, names: categories.names, says: says((key) => columnRange(block, key)) };
}

const scopes = ["chosenCategories", "everyone"] as const;
const peopleColumns = (at: (key: string) => string) => ({
  ...{ name: at("name"), category: at("category"), rating: at("rating") },
  ...{ trafficViolations: at("trafficViolations"), violations: at("violations") },
});

/** An error among names, categories or grades makes an error of a count, of which the agency's cell makes what `rules` say. */
const isReadable = (person: Person): boolean =>
  [person.name, person.category, person.rating].every((raw) => typeof raw !== "object" || raw === null);
const readable = people.filter((rows) => rows.every(isReadable));

const source = (scope: (typeof scopes)[number]) => ({ from: "peopleRatedAtLeast", grade: "T", scope }) as const;

function countsOf(rows: readonly Person[], field: "violations") {
  return countPeople({ people: rows }, plan, { from: "peopleViolations", field });
}

/** The cells of a unit that has nothing but one list. */
function countedOf(unit: Partial<UnitFigures>) {
  const own = { ...emptyUnit("U01", "Phòng", undefined), ...unit };
  const book = bookOf(plan, { units: [own], agency: new Map() }, nameSheets(plan, [own], { known: null, taken: [] }));
  return book.cells.get("U01") ?? { asked: [], wrong: [] };
}

const counted = (part: "initiatives" | "people", rows: readonly (Initiative | Person)[]): Judged => {
  const { block, cells } = listOf(part, rows);
  const { asked, wrong } = countedOf({ [part]: rows });
  const missing = asked.filter(({ filled, list }) => !filled && list === part).length;
  return {
    cells,
    says: [
      [wrongInList(block, tables.lists[part]), wrong.filter((place) => place.block === part).length],
      [missingInList(block, tables.lists[part], () => undefined, "1"), missing],
    ],
  };
};

const either = fc.oneof(
  initiatives.map((rows) => counted("initiatives", rows)),
  people.map((rows) => counted("people", rows)),
);
const asked = (at: 0 | 1): Agreement =>
  agreement(either, (one) => ({ ...one, says: one.says.filter((_says, place) => place === at) }));

/** What has the same letters everywhere: a very small or large number has not. */
const isPrinted = (raw: Raw): boolean =>
  typeof raw !== "boolean" && (typeof raw !== "number" || raw === 0 || (Math.abs(raw) > 1e-3 && Math.abs(raw) < 1e11));

const printed = fc
  .oneof(
    people.map((rows) => ({ part: "people" as const, rows })),
    initiatives.map((rows) => ({ part: "initiatives" as const, rows })),
  )
  .filter(({ rows }) => rows.every((row) => Object.values({ ...row }).every(isPrinted)));

/** What lists are asked. */
export const ofLists: Readonly<Record<string, Agreement>> = {
  initiativeCount: agreement(
    fc.record({
      rows: initiatives,
      period: fc.constantFrom(...plan.periods),
      states: fc.constantFrom<readonly ("proposed" | "recognised")[]>(["proposed", "recognised"], ["recognised"]),
      ledOnly: fc.boolean(),
    }),
    ({ rows, period, states, ledOnly }) =>
      ofInitiatives(rows, (at) => {
        const count = countInitiatives({ initiatives: rows }, states, period, { ledOnly });
        const shown = { none: null, lacking, wrong: uncountable };
        const columns = { title: at("title"), date: at("date"), role: at("role"), state: at("state") };
        const formula = initiativeCount(columns, period.id, states, { ledOnly, whenLacking: lacking });
        return [[formula, typeof count === "number" ? count : shown[count]]];
      }),
    // One state alone, of a list in which nothing is wrong.
    plan.periods.slice(0, 1).map((period) => ({
      ...{ period, ledOnly: false, states: ["recognised"] as const },
      rows: ["Được công nhận", "Đề xuất", "được công nhận"].map((state, row) => ({
        ...{ title: row === 2 ? "MỘT CỬA" : `Một cửa${row === 0 ? "" : " 2"}`, date: serialOfIso(period.from) },
        ...{ authors: null, document: null, role: "Tham gia", state },
      })),
    })),
  ),
  peopleInScope: agreement(fc.tuple(readable, fc.constantFrom(...scopes)), ([rows, scope]) =>
    ofPeople(rows, (at) => {
      const { scope: count, listed } = countPeople({ people: rows }, plan, source(scope));
      return [[peopleInScope(peopleColumns(at), scope, plan), listed ? count : null]];
    }),
  ),
  peopleRated: agreement(fc.tuple(readable, fc.constantFrom(...scopes)), ([rows, scope]) =>
    ofPeople(rows, (at) => {
      const { value } = countPeople({ people: rows }, plan, source(scope));
      return [[peopleRated(peopleColumns(at), scope, grades.slice(0, 2), plan), value]];
    }),
  ),
  peopleKnown: agreement(fc.tuple(readable, fc.constantFrom(...scopes)), ([rows, scope]) =>
    ofPeople(rows, (at) => {
      const { known, wrong } = countPeople({ people: rows }, plan, source(scope));
      return [[peopleKnown(peopleColumns(at), scope, grades, plan), wrong ? uncountable : known]];
    }),
  ),
  violationSum: agreement(people, (rows) =>
    ofPeople(rows, (at) => [[violationSum(at("name"), at("violations")), countsOf(rows, "violations").value]]),
  ),
  violationsKnown: agreement(readable, (rows) =>
    ofPeople(rows, (at) => {
      const { known, wrong } = countsOf(rows, "violations");
      return [[violationsKnown(at("name"), at("violations")), wrong ? uncountable : known]];
    }),
  ),
  wrongInList: asked(0),
  missingInList: asked(1),
  columnRange: agreement(people, (rows) =>
    ofPeople(rows, (at) => [
      [`ROWS(${at("name")})`, rows.length + 1],
      [`COUNTA(${at("name")})-1`, rows.filter(({ name }) => name !== null).length],
    ]),
  ),
  listPrint: agreement(printed, ({ part, rows }) => {
    const { block, cells } = listOf(part, rows);
    const value = listPrintValue(
      rows.map((row) => ({ ...row })),
      tables.lists[part],
    );
    return { cells, says: [[listPrint(block, tables.lists[part]), value]] };
  }),
  emptyEntries: agreement(
    fc.record({
      raws: fc.array(fc.tuple(typedRaw, fc.boolean()), { minLength: 2, maxLength: 6 }),
      most: fc.integer({ min: 1, max: 6 }),
    }),
    ({ raws, most }): Judged => {
      const entries = raws.map(([raw, isAsked], column): ListEntry => ({
        ...{ key: `k${column}`, cell: { row: 0, column }, raw, name: `cột ${column}` },
        asked: isAsked || column === 0,
      }));
      const { formula, value } = emptyEntries(entries, most);
      const isError = raws.some(([raw]) => typeof raw === "object" && raw !== null);
      return {
        cells: Object.fromEntries(entries.map(({ cell, raw }) => [toA1(cell), raw])),
        // Beside a cell error there is nothing more to say; "" in a cell counts as taken.
        says: isError || raws.some(([raw]) => raw === "") ? [] : [[formula, value]],
      };
    },
  ),
  periodOfDay: agreement(day, (raw) => {
    const entry: ListEntry = { key: "date", cell: { row: 0, column: 0 }, raw, name: "ngày", asked: true };
    const { formula, value } = periodOfDay([entry], "date", plan);
    return { cells: { ...periods.cells, A1: raw }, names: periods.names, says: [[formula, value]] };
  }),
};
