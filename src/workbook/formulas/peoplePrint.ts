import { isError } from "../../rules/figures/blank";
import type { Person } from "../../rules/figures/figures";
import { absoluteRangeA1 } from "../drawing/a1";
import { listColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { cellText, letterPrint, letterPrintValue } from "./letterPrint";

/** A list's column below its key row as `$C$30:$C$43`. */
export function columnRange(block: KeyedBlock, key: string): string {
  const range = listColumn(block, key);
  return range === undefined ? "#REF!" : absoluteRangeA1(range);
}

/** Texts weigh by their length: grades, categories and marks differ in it; names are read by letters besides. */
const weights = { name: 1, rating: 31, category: 17, nominated: 13, registrationNo: 7, title: 5 } as const;
const sums = { trafficViolations: 1009, violations: 1_000_003, registeredOn: 11 } as const;

const entriesOf = <T extends object>(of: T) => Object.entries(of) as [keyof T & string, number][];

/** Numbers beyond this are no entries of these columns; within it, whole hundredths add up exactly in every program. */
const limit = 1_000_000;

const hundredths = (column: string): string =>
  `ROUND(100*(SUMIF(${column},"<${limit}")-SUMIF(${column},"<=-${limit}")),0)`;

/**
 * A number that changes with what the list of people says, so that a shortlist can tell whether people's figures changed since
 * it was made: names letter by letter, other texts by their length, for they are chosen from lists. Not a checksum against
 * intent.
 */
export function peoplePrint(people: KeyedBlock): string {
  const name = columnRange(people, "name");
  const texts = entriesOf(weights).map(([key, weight]) => `${weight}*LEN(${columnRange(people, key)})`);
  const numbers = entriesOf(sums).map(([key, weight]) => `${weight}*${hundredths(columnRange(people, key))}`);
  const place = `(ROW(${name})-MIN(ROW(${name}))+1)`;
  return `IFERROR(SUMPRODUCT(${place}*(${texts.join("+")})),0)+${numbers.join("+")}+${letterPrint(name)}`;
}

/** One error in a text column leaves all of them out, as the formula does. */
function textsOf(people: readonly Person[]): number {
  const columns = entriesOf(weights);
  if (people.some((person) => columns.some(([key]) => isError(person[key])))) return 0;
  return people.reduce(
    (sum, person, index) =>
      sum + (index + 1) * columns.reduce((row, [key, weight]) => row + weight * cellText(person[key]).length, 0),
    0,
  );
}

/** The same number for what was read. */
export function peoplePrintValue(people: readonly Person[]): number {
  const names = letterPrintValue(people.map(({ name }) => name));
  return entriesOf(sums).reduce(
    (sum, [key, weight]) => {
      const column = people.map((person) => person[key]).filter((raw) => typeof raw === "number");
      const total = column.filter((value) => Math.abs(value) < limit).reduce((all, value) => all + value, 0);
      return sum + weight * Math.sign(total) * Math.round(Math.abs(100 * total));
    },
    textsOf(people) + names,
  );
}
