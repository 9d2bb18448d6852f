import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan, Period } from "../../plan/plan";
import type { Raw } from "../../rules/figures/figures";
import type { CellFault } from "../../rules/findings/cellFault";
import { choiceFault } from "../../rules/findings/choiceFault";
import type { Finding } from "../../rules/findings/finding";
import { countedFault, rateFault, tooManyVotes } from "../../rules/findings/voteFaults";
import type { Votes } from "../../rules/figures/votes";
import { summaryAnchor } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import { cellOf } from "../drawing/keyedBlock";
import type { ReadBlocks } from "./readFigures";
import { rawUnder, type ReadBlock } from "./readKeyedBlock";

const { conclusions } = sheetTexts.summary;

interface Line {
  readonly block: ReadBlock;
  readonly row: string;
  readonly unit?: string;
  readonly person?: string;
}

/** A fault at the cell of a line or a setting. */
function findingAt({ block, row, unit, person }: Line, column: string, fault: CellFault | null): readonly Finding[] {
  const cell = cellOf(block, row, column);
  if (fault === null || cell === undefined) return [];
  return [
    {
      ...fault,
      ...(unit === undefined ? {} : { unit }),
      ...(person === undefined ? {} : { person }),
      place: { block: "cell", sheet: block.sheet, row: cell.row, column: cell.column },
    },
  ];
}

function ofSettings(block: ReadBlock | undefined): readonly Finding[] {
  if (block === undefined) return [];
  const read = (row: string, faultOf: (raw: Raw) => CellFault | null): readonly Finding[] =>
    findingAt({ block, row }, valueKey, faultOf(rawUnder(block, row, valueKey)));
  return [...read("members", countedFault), ...read("voteThreshold", rateFault)];
}

function ofLine(line: Line, members: Raw): readonly Finding[] {
  const at = (column: string): Raw => rawUnder(line.block, line.row, column);
  const typed = (["votesFor", "votesCast"] as const).flatMap((key) => findingAt(line, key, countedFault(at(key))));
  const votes: Votes = { votesFor: at("votesFor"), votesCast: at("votesCast"), members };
  const many = tooManyVotes(votes);
  return [
    ...typed,
    ...(typed.length > 0 || many === null ? [] : findingAt(line, many.column, many.fault)),
    ...findingAt(line, "conclusion", choiceFault(at("conclusion"), conclusions)),
  ];
}

/** The lines of a list: units by their code, people by their unit and name. */
function linesOf(block: ReadBlock | undefined, ofPeople: boolean): readonly Line[] {
  if (block === undefined) return [];
  return [...block.rows.keys()].map((row): Line => {
    const name = rawUnder(block, row, "name");
    const [unit = row] = row.split("|");
    return { block, row, unit, ...(ofPeople && typeof name === "string" ? { person: name } : {}) };
  });
}

function ofOccasion(blocks: ReadBlocks, { id }: Period): readonly Finding[] {
  const part = (name: "units" | "people" | "settings"): ReadBlock | undefined => blocks.get(summaryAnchor(id, name));
  const settings = part("settings");
  const members = rawUnder(settings, "members", valueKey);
  const lines = [...linesOf(part("units"), false), ...linesOf(part("people"), true)];
  return [...ofSettings(settings), ...lines.flatMap((line) => ofLine(line, members))];
}

/** What the council and its secretary typed on the summaries and cannot be meant: nothing is decided by it. */
export const councilFindings = (blocks: ReadBlocks, plan: Plan): readonly Finding[] =>
  plan.periods.flatMap((period) => ofOccasion(blocks, period));
