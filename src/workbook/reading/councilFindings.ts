import type { Period, PeriodId, Plan } from "../../plan/plan";
import { ownLineMark } from "../../rules/figures/councilTokens";
import { isNamed } from "../../rules/evaluate/countPeople";
import { shownText } from "../../rules/figures/blank";
import type { Figures, Person, Raw } from "../../rules/figures/figures";
import { peopleListOf } from "../../rules/figures/leaders";
import { peopleNamed } from "../../rules/figures/peopleNames";
import { tokens } from "../../rules/figures/tokens";
import { voteKeys, type Sitting, type Votes } from "../../rules/figures/votes";
import { unusable, type CellFault } from "../../rules/findings/cellFault";
import { choiceFault } from "../../rules/findings/choiceFault";
import type { Finding } from "../../rules/findings/finding";
import { countedFault, tooManyVotes } from "../../rules/findings/voteFaults";
import { summaryAnchor } from "../blocks/anchors";
import { isSilentKey, ownLineKey, takenUpKey } from "../blocks/councilKeys";
import { conclusionsOf } from "../blocks/conclusions";
import { cellOf } from "../drawing/keyedBlock";
import type { ReadBlocks } from "./readFigures";
import { rawUnder, type ReadBlock } from "./readKeyedBlock";
import { readSitting } from "./readSitting";
import { sittingFindings } from "./sittingFindings";

interface Line {
  readonly block: ReadBlock;
  readonly row: string;
  readonly unit: string;
  readonly person?: string;
  readonly conclusions: readonly string[];
}

/** A fault at a cell of a line. */
function findingAt({ block, row, unit, person }: Line, column: string, fault: CellFault | null): readonly Finding[] {
  const cell = cellOf(block, row, column);
  if (fault === null || cell === undefined) return [];
  return [
    {
      ...{ ...fault, unit, ...(person === undefined ? {} : { person }) },
      place: { block: "cell", sheet: block.sheet, row: cell.row, column: cell.column },
    },
  ];
}

function ofLine(line: Line, sitting: Sitting): readonly Finding[] {
  const at = (column: string): Raw => rawUnder(line.block, line.row, column);
  const typed = voteKeys.flatMap((key) => findingAt(line, key, countedFault(at(key))));
  const votes: Votes = {
    votesFor: at("votesFor"),
    votesAgainst: at("votesAgainst"),
    votesInvalid: at("votesInvalid"),
  };
  const many = tooManyVotes(votes, sitting);
  const rank = at(ownLineKey);
  return [
    ...typed,
    ...findingAt(line, ownLineKey, typeof rank === "string" ? choiceFault(rank, [ownLineMark]) : null),
    ...(typed.length > 0 || many === null ? [] : findingAt(line, many.column, many.fault)),
    ...findingAt(line, "conclusion", choiceFault(at("conclusion"), line.conclusions)),
  ];
}

/** The lines of a list: units by their code, people by their unit and name. */
function linesOf(block: ReadBlock | undefined, plan: Plan, period: PeriodId, ofPeople: boolean): readonly Line[] {
  if (block === undefined) return [];
  const conclusions = conclusionsOf(plan, ofPeople ? "individual" : "unit", period);
  return [...block.rows.keys()].map((row): Line => {
    const name = rawUnder(block, row, "name");
    const [unit = row] = row.split("|");
    const isPerson = ofPeople && row.includes("|") && !isSilentKey(row);
    return { block, row, unit, conclusions, ...(isPerson && typeof name === "string" ? { person: name } : {}) };
  });
}

/** Names on the line of people whom their unit did not nominate: each must be of somebody there. */
function namesFault(raw: Raw, people: readonly Person[]): CellFault | null {
  const asMark = choiceFault(raw, [tokens.mark]);
  if (asMark === null || asMark.mend !== undefined) return asMark;
  if (peopleNamed(people, raw).unknown.length === 0) return null;
  const names = people.filter(isNamed).map(({ name }) => shownText(name));
  return unusable("choice.unknown", raw, { choices: names.join("; ") });
}

function takenUpFindings(line: Line, figures: Figures): readonly Finding[] {
  const raw = rawUnder(line.block, line.row, takenUpKey);
  const people = peopleListOf(figures, line.unit)?.people ?? [];
  const fault = isSilentKey(line.row) ? namesFault(raw, people) : choiceFault(raw, [tokens.mark]);
  return findingAt(line, takenUpKey, fault);
}

function ofOccasion(blocks: ReadBlocks, plan: Plan, { id }: Period, figures: Figures): readonly Finding[] {
  const part = (name: "units" | "people" | "excluded"): ReadBlock | undefined => blocks.get(summaryAnchor(id, name));
  const lines = [...linesOf(part("units"), plan, id, false), ...linesOf(part("people"), plan, id, true)];
  const { sitting } = readSitting(blocks, id);
  const marked = linesOf(part("excluded"), plan, id, true).flatMap((line) => takenUpFindings(line, figures));
  return [...lines.flatMap((line) => ofLine(line, sitting)), ...marked];
}

/** What the council and its secretary typed, on the council's sheet and on the lists, and cannot be meant: nothing is decided by it. */
export const councilFindings = (blocks: ReadBlocks, plan: Plan, figures: Figures): readonly Finding[] => [
  ...sittingFindings(blocks, plan),
  ...plan.periods.flatMap((period) => ofOccasion(blocks, plan, period, figures)),
];
