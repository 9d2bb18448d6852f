import { isError, shownText } from "../figures/blank";
import { comparisonKey } from "../figures/cleanText";
import type { Figures } from "../figures/figures";
import type { Finding, FindingOf, Severity } from "./finding";
import type { FindingFacts } from "./findingFacts";
import { isSameChoice } from "../figures/sameChoice";
import { tokens } from "../figures/tokens";
import { isVoid } from "./cellFault";

interface Listed {
  readonly unit: string;
  readonly row: number;
  readonly title: string;
  readonly leads: boolean;
  readonly joins: boolean;
}

function byTitle({ units }: Figures): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const { code: unit, initiatives } of units) {
    initiatives.forEach(({ title: raw, role }, row) => {
      if (isVoid(raw) || isError(raw)) return;
      const title = shownText(raw);
      const key = comparisonKey(title);
      const listed = {
        unit,
        row,
        title,
        leads: isSameChoice(role, tokens.leads),
        joins: isSameChoice(role, tokens.joins),
      };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [listed]);
      else group.push(listed);
    });
  }
  return [...groups.values()];
}

type Shared = "initiative.duplicate" | "initiative.shared";

const finding = <Code extends Shared>(
  code: Code,
  severity: Severity,
  { unit, row }: Listed,
  numbers: FindingFacts[Code],
): FindingOf<Code> => ({
  code,
  severity,
  unit,
  place: { block: "initiatives", unit, row, column: "title" },
  numbers,
});

/** The first of each unit's lines. */
const oncePerUnit = (lines: readonly Listed[]): readonly Listed[] =>
  lines.filter((line, place) => lines.findIndex(({ unit }) => unit === line.unit) === place);

function findingsOf(lines: readonly Listed[]): readonly Finding[] {
  const units = oncePerUnit(lines);
  const [leader, ...others] = oncePerUnit(lines.filter(({ leads }) => leads));
  const repeated = lines.filter((line) => !units.includes(line));
  const ledTwice = others.filter((line) => !repeated.includes(line));
  const duplicates = [
    ...repeated.map((line) => finding("initiative.duplicate", "error", line, { title: line.title })),
    ...ledTwice.map((line) =>
      finding("initiative.duplicate", "error", line, { title: line.title, other: leader?.unit ?? "" }),
    ),
  ];
  const joined = units.find(({ unit }) => unit !== leader?.unit);
  // Joined by one unit, or listed by several, and led by none: the agency would count it for nobody.
  const adrift = leader === undefined && (units.length > 1 || lines.some(({ joins }) => joins));
  if (joined === undefined || others.length > 0 || (units.length < 2 && !adrift)) return duplicates;
  const other = units.filter(({ unit }) => unit !== joined.unit).map(({ unit }) => unit);
  const leaders = leader === undefined ? 0 : 1;
  const numbers = { title: joined.title, leaders, ...(other.length > 0 && { other: other.join(", ") }) };
  return [...duplicates, finding("initiative.shared", adrift ? "warning" : "info", joined, numbers)];
}

/** Initiatives counted twice, and those that units share: each counts once for the agency, for the unit that leads it. */
export const sharedInitiatives = (figures: Figures): readonly Finding[] => byTitle(figures).flatMap(findingsOf);
