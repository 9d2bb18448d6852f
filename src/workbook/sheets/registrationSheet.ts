import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { registrationDay, seenOf } from "../formulas/registration";
import { isRegistered } from "../../rules/figures/registered";
import type { Plan } from "../../plan/plan";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import { isNamed } from "../../rules/evaluate/countPeople";
import { anchors, unitAnchor } from "../blocks/anchors";
import { valueKey, type UnitKey } from "../blocks/listKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { columnRuns, layOutTable, writeHeadings } from "../drawing/keyedTable";
import type { FormulaCell } from "../blocks/formulaCell";
import { textOf, type Book } from "../blocks/book";
import type { Formula, NameChange } from "../drawing/description";
import { printKey } from "../formulas/unitTotals";
import { columnOf, isBlank, keyCell, literal, lookUp, valueUnder } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { listedPeople, listedPrint, namedRows, writePeople } from "./registrationPeople";
import { shadeLines, stateFormats, stateOf } from "./registrationStates";
import type { BlockKeys, Making } from "./sheetEntry";
import { firstInSight, namesOf } from "./starts";
import { numberColumn, unitRowFormulas, unitRowKeys, writeUnitRows, type UnitColumn } from "./unitRows";

const valueOf = (code: string, key: UnitKey | "registered"): string =>
  valueUnder(unitAnchor(code, "unit"), literal(key), literal(valueKey));

const shown = (raw: Raw): Formula["value"] => (typeof raw === "number" || typeof raw === "boolean" ? raw : textOf(raw));

const deadlineCell = lookUp(anchors.planSettings, literal("registrationDeadline"), literal("value"));

const copied = (unit: UnitFigures, key: UnitKey): Raw =>
  key === "name" || key === "head" ? unit[key] : unit.registration[key];

const copyOf = (code: string, key: string): string => {
  const cell = lookUp(unitAnchor(code, "unit"), key, literal(valueKey));
  return `IFERROR(IF(${isBlank(cell)},"",${valueUnder(unitAnchor(code, "unit"), key, literal(valueKey))}),"")`;
};

/** An entry of the unit's own block, by the key above it: the formulas of a row are one. */
const copy = (key: UnitKey): Pick<UnitColumn, "content" | "former"> => ({
  content: ({ unit, block }) => ({
    formula: copyOf(unit.code, keyCell(block, key)),
    value: shown(copied(unit, key)),
  }),
  former: ({ unit }) => copyOf(unit.code, literal(key)),
});

function statusOf(unit: UnitFigures, book: Book): Formula {
  const { registered, notRegistered } = sheetTexts.unit;
  const { late } = sheetTexts.registration;
  const isIn = `${valueOf(unit.code, "registered")}=${literal(registered)}`;
  const isAfter = `INT(N(${valueOf(unit.code, "registeredOn")}))>N(${deadlineCell})`;
  return {
    formula:
      `IF(${isIn},IF(AND(COUNT(${deadlineCell})=1,${isAfter}),${literal(late)},${literal(registered)}),` +
      `${literal(notRegistered)})`,
    value: stateOf(unit.registration, book),
  };
}

const columnOfPeople = (code: string, key: string): string => columnOf(unitAnchor(code, "people"), literal(key));

/**
 * How many people of a unit have registered. The key row has a name and a text, never a number: it does not count. An error in
 * one cell must not take the count of all: 1÷LEN is a number for what can be seen and is no error, 1÷1 for a day.
 */
function registeredPeople(code: string, plan: Plan): string {
  const at = (key: string): string => columnOfPeople(code, key);
  return (
    `SUMPRODUCT((${namedRows(at("name"))})` +
    `*ISNUMBER(1/LEN(${seenOf(at("registrationNo"))}))*ISNUMBER(1/(${registrationDay(at("registeredOn"), plan)})))`
  );
}

/** Of how many who are listed: "1/7". */
function peopleOf({ code, people }: UnitFigures, plan: Plan): Formula {
  const named = people.filter(isNamed);
  return {
    formula: `${registeredPeople(code, plan)}&"/"&SUMPRODUCT(${namedRows(columnOfPeople(code, "name"))})-1`,
    value: `${named.filter((person) => isRegistered(person, plan.year)).length}/${named.length}`,
  };
}

/** The columns of the registration: who has registered and who has not, by which document, and how many people of the unit. */
function registrationColumns(book: Book): readonly UnitColumn[] {
  const { columns: headings } = sheetTexts.registration;
  return [
    numberColumn(headings.no, 7),
    {
      ...{ key: "name", heading: headings.name, width: 45, style: "labelLink", ...copy("name") },
      texts: ({ name }) => [{ text: textOf(name) }],
    },
    {
      ...{ key: "registrationNo", heading: headings.registrationNo, width: 21, style: "computedCentered" },
      ...copy("registrationNo"),
    },
    {
      ...{ key: "registeredOn", heading: headings.registeredOn, width: 16, style: "computedDate" },
      ...copy("registeredOn"),
    },
    {
      ...{ key: "title", heading: headings.title, width: 27, style: "computedText", ...copy("title") },
      texts: ({ registration }) => [{ text: textOf(registration.title) }],
    },
    {
      ...{ key: "status", heading: headings.status, width: 19, style: "status" },
      content: ({ unit }) => statusOf(unit, book),
      formats: stateFormats,
    },
    {
      ...{ key: "people", heading: headings.people, width: 30, style: "computedCentered" },
      content: ({ unit }) => peopleOf(unit, book.plan),
      former: ({ unit }) => registeredPeople(unit.code, book.plan),
    },
  ];
}

/** Hidden: what the people below were listed from. */
const printColumn = (book: Book): UnitColumn => ({
  ...{ key: printKey, heading: "", width: 8, style: "unseen", hidden: true },
  content: ({ unit }) => listedPrint(unit, book),
});

/** Live, wherever rows and columns stand. */
export const registrationFormulas = (block: KeyedBlock, book: Book): readonly FormulaCell[] =>
  unitRowFormulas(block, book, registrationColumns(book));

export const registrationKeys = (book: Book): BlockKeys => unitRowKeys(book, registrationColumns(book));

const titleRow = 1;
const firstRow = 5;

/** Rows between the units and their people. */
const gap = 1;
/** Points that the heading of the people has below it at a page's foot: what is said of them, and some lines. */
const company = 150;

/**
 * Ends the pages of the units; those of their people end where the host ends them, for they are filtered. Where the units take one page,
 * the headings of the people are those that further pages repeat.
 */
function endPages(builder: SheetBuilder, behind: number, headings: number): SheetBuilder {
  const flow = builder.flow();
  for (let row = titleRow; row < behind; row += 1) flow.take(row, builder.heightOf(row, 1));
  const isOnePage = flow.breaks.length === 0;
  flow.skip(builder.heightOf(behind, gap));
  flow.take(behind + gap, 0, company);
  return isOnePage ? builder.page({ titleRows: { first: headings, last: headings } }) : builder;
}

/** Who has registered and who has not, live from the unit sheets; then their people by name, as they were when it was made. */
export function writeRegistrationSheet(builder: SheetBuilder, making: Making): readonly NameChange[] {
  const { book } = making;
  const { plan, figures } = book;
  const words = sheetTexts.registration;
  const { name } = builder.identity;
  const seen = registrationColumns(book);
  const last = seen.length;
  const columns = listedPeople(book).length === 0 ? seen : [...seen, printColumn(book)];
  for (const run of columnRuns(columns)) builder.columnRun(run);
  const block = layOutTable(
    anchors.registration,
    name,
    { row: firstRow, column: 0 },
    figures.units.map((unit) => unit.code),
    columns,
  );
  builder
    // Above what is printed.
    .put({ row: 0, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: 1, name: anchors.indexState })
    .put({ row: titleRow, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .rowRun({ first: titleRow, count: 1, height: 28 })
    .putMerged(area(titleRow + 1, 1, 1, last), fill(words.line, { clause: plan.registration.clause }), "subtitle")
    .rowRun({ first: titleRow + 1, count: 1, height: 24 });
  writeHeadings(builder, firstRow - 1, seen, 36);
  writeUnitRows(builder, block, book, columns, { least: 30, leadsTo: "unit" });
  shadeLines(builder, area(firstRow + 1, 1, figures.units.length, last), block.columns.get("status") ?? last);
  const behind = firstRow + 1 + figures.units.length;
  const people = writePeople(builder, making, behind + gap, seen);
  builder.freeze(firstRow, 3).page({
    titleRows: { first: firstRow - 1, last: firstRow - 1 },
    printArea: area(titleRow, 1, people.next - titleRow, last),
  });
  if (people.headings === undefined) builder.paginate();
  else endPages(builder, behind, people.headings).markRows(columns.length + 1);
  return [...namesOf(block, firstInSight), ...people.names];
}
