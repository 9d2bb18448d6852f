import { draftPlan } from "../actions/plan/draftPlan";
import { bundledPlan } from "../plan/bundled/bundledPlan";
import { aboutFile, actionContext, outputOf, refuse, saveBook, type CommandContext } from "./command";
import { readPlanBefore } from "./planInput";
import { say } from "./say";
import type { ExitCode } from "./surroundings";

export interface PlanOptions {
  readonly out: string;
  readonly from?: string;
  readonly force?: string;
}

/** `plan`: a plan as a form to be filled, in a workbook of its own. */
export const planCommand = async (options: PlanOptions, context: CommandContext): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const output = await outputOf(context, options, "xlsx");
  if (!output.ok) return refuse(context, output.lines);
  const from = options.from === undefined ? null : await readPlanBefore(context, options.from);
  if (from?.ok === false) return refuse(context, from.lines);
  const host = surroundings.createHost();
  const made = await draftPlan(host, from?.value ?? bundledPlan, actionContext(context));
  if (!made.ok) return refuse(context, [aboutFile(context, options.out, made.failure)]);
  const saved = await saveBook(context, host, output.value);
  if (!saved.ok) return refuse(context, saved.lines);
  surroundings.terminal.progress?.(null);
  surroundings.terminal.note([say(words.own.written, { path: options.out, sheet: made.value.sheet })]);
  return 0;
};
