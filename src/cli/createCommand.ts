import { enterFigures } from "../actions/setUp/enterFigures";
import { setUp, type SetUpInput } from "../actions/setUp/setUp";
import { bundledPlan } from "../plan/bundled/bundledPlan";
import type { Plan } from "../plan/plan";
import { aboutFile, actionContext, outputOf, readInput, refuse, saveBook, type CommandContext } from "./command";
import { parseFiguresJson } from "./figuresJson";
import { readPlanInput } from "./planInput";
import { figuresLines, sameNamesLines, shortened, unitsLines } from "./fileSentences";
import { say } from "./say";
import type { ExitCode } from "./surroundings";
import { parseUnitsCsv } from "./unitsCsv";
import type { Words } from "./words";

export interface CreateOptions {
  readonly units: string;
  readonly out: string;
  readonly plan?: string;
  readonly figures?: string;
  /** Ids of targets with a sheet in sight, with commas between them; "" for none. */
  readonly targetSheets?: string;
  readonly force?: string;
}

interface Shown {
  readonly input: Pick<SetUpInput, "targetSheets">;
  readonly unknown: readonly string[];
}

/** The targets that --target-sheets asks for; all where it is not given. */
function shownTargets(typed: string | undefined, plan: Plan): Shown {
  if (typed === undefined) return { input: {}, unknown: [] };
  const targetSheets = typed
    .split(",")
    .map((id) => id.trim().toUpperCase())
    .filter((id) => id !== "");
  return { input: { targetSheets }, unknown: targetSheets.filter((id) => !sheetTargets(plan).includes(id)) };
}

const sheetTargets = ({ targets }: Plan): readonly string[] =>
  targets.flatMap(({ id, level }) => (level === "unit" ? [id] : []));

const unknownTargets = (ids: readonly string[], plan: Plan, words: Words): string =>
  say(words.own.targetsUnknown, { list: ids.join(", "), known: sheetTargets(plan).join(", ") });

/** `create`: a list of units (and figures) to a new workbook. */
export const createCommand = async (options: CreateOptions, context: CommandContext): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const output = await outputOf(context, options, "xlsx");
  if (!output.ok) return refuse(context, output.lines);
  const given = options.plan === undefined ? null : await readPlanInput(context, options.plan);
  if (given?.ok === false) return refuse(context, given.lines);
  const plan = given?.value ?? bundledPlan;
  const shown = shownTargets(options.targetSheets, plan);
  if (shown.unknown.length > 0) return refuse(context, [unknownTargets(shown.unknown, plan, words)]);

  const unitsFile = await readInput(context, options.units, "csv");
  if (!unitsFile.ok) return refuse(context, unitsFile.lines);
  const listed = parseUnitsCsv(unitsFile.value);
  if (!listed.ok) return refuse(context, unitsLines(options.units, listed.faults, words));

  const figuresFile = options.figures === undefined ? null : await readInput(context, options.figures, "json");
  if (figuresFile?.ok === false) return refuse(context, figuresFile.lines);
  const figures = figuresFile === null ? null : parseFiguresJson(figuresFile.value, plan);
  if (figures?.ok === false) return refuse(context, figuresLines(options.figures ?? "", figures.faults, words));

  const host = surroundings.createHost();
  const { leaders } = listed;
  const input = { plan, units: listed.units, ...(leaders === undefined ? {} : { leaders }), ...shown.input };
  const made = await setUp(host, input, actionContext(context));
  if (!made.ok) return refuse(context, [aboutFile(context, options.units, made.failure)]);
  let entered = 0;
  if (figures !== null) {
    const filled = await enterFigures(host, figures.figures, actionContext(context));
    if (!filled.ok) return refuse(context, [aboutFile(context, options.figures ?? "", filled.failure)]);
    const { unknown } = filled.value;
    // A figure without a place would be lost in silence: nothing is written instead.
    if (unknown.length > 0) {
      const what = say(words.own.figures.unknown, { count: unknown.length, list: shortened(unknown, words) });
      return refuse(context, [say(words.own.inFile, { file: options.figures ?? "", what })]);
    }
    entered = filled.value.entered;
  }
  const saved = await saveBook(context, host, output.value);
  if (!saved.ok) return refuse(context, saved.lines);
  surroundings.terminal.progress?.(null);
  if (listed.sameNames.length > 0) surroundings.terminal.note(sameNamesLines(options.units, listed.sameNames, words));
  surroundings.terminal.note([
    say(words.own.created, {
      path: options.out,
      units: listed.units.length,
      sheets: made.value.made.length,
      entered,
    }),
  ]);
  return 0;
};
