import { enterFigures } from "../actions/enterFigures";
import { setUp } from "../actions/setUp";
import { bundledPlan } from "../plan/bundledPlan";
import { aboutFile, actionContext, readInput, refuse, saveBook, type CommandContext } from "./command";
import { parseFiguresJson } from "./figuresJson";
import { mayWrite } from "./files";
import { readPlanInput } from "./planInput";
import { figuresSentence, fileSentence, shortened, unitsSentence } from "./problemSentences";
import { say } from "./say";
import type { ExitCode } from "./surroundings";
import { parseUnitsCsv } from "./unitsCsv";

export interface CreateOptions {
  readonly units: string;
  readonly out: string;
  readonly plan?: string;
  readonly figures?: string;
  readonly force?: boolean;
}

/** `create`: a list of units (and figures) to a new workbook. */
export const createCommand = async (options: CreateOptions, context: CommandContext): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const force = options.force === true;
  const allowed = await mayWrite(options.out, force);
  if (!allowed.ok) return refuse(context, fileSentence(allowed.problem, words));
  const given = options.plan === undefined ? null : await readPlanInput(context, options.plan);
  if (given?.ok === false) return refuse(context, given.sentence);
  const plan = given?.value ?? bundledPlan;

  const unitsFile = await readInput(context, options.units);
  if (!unitsFile.ok) return refuse(context, unitsFile.sentence);
  const listed = parseUnitsCsv(unitsFile.value);
  if (!listed.ok) return refuse(context, unitsSentence(options.units, listed.problems, words));

  const figuresFile = options.figures === undefined ? null : await readInput(context, options.figures);
  if (figuresFile?.ok === false) return refuse(context, figuresFile.sentence);
  const figures = figuresFile === null ? null : parseFiguresJson(figuresFile.value, plan);
  if (figures?.ok === false) return refuse(context, figuresSentence(options.figures ?? "", figures.problems, words));

  const host = surroundings.createHost();
  const made = await setUp(host, { plan, units: listed.units }, actionContext(context));
  if (!made.ok) return refuse(context, aboutFile(context, options.units, made.failure));
  let entered = 0;
  if (figures !== null) {
    const filled = await enterFigures(host, figures.figures, actionContext(context));
    if (!filled.ok) return refuse(context, aboutFile(context, options.figures ?? "", filled.failure));
    const { unknown } = filled.value;
    // A figure without a place would be lost in silence: nothing is written instead.
    if (unknown.length > 0) {
      const problem = say(words.own.figures.unknown, { count: unknown.length, list: shortened(unknown, words) });
      return refuse(context, say(words.own.inFile, { file: options.figures ?? "", problem }));
    }
    entered = filled.value.entered;
  }
  const saved = await saveBook(context, host, options.out, force);
  if (!saved.ok) return refuse(context, saved.sentence);
  surroundings.terminal.progress?.(null);
  surroundings.terminal.note(
    say(words.own.created, {
      path: options.out,
      units: listed.units.length,
      sheets: made.value.made.length,
      entered,
    }),
  );
  return 0;
};
