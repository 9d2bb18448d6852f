import { check } from "../actions/check/check";
import { parseJson } from "../actions/plan/parseJson";
import { readDraft } from "../actions/plan/readDraft";
import type { DraftFault, DraftReading, ActionResult } from "../actions/run/outcomes";
import { describeFormFault } from "../locale/describeFormFault";
import { describePlanIssue } from "../locale/describePlanIssue";
import { parsePlan } from "../plan/parsing/parsePlan";
import type { Plan } from "../plan/plan";
import { aboutFile, actionContext, openBook, readInput, type Attempt, type CommandContext } from "./command";
import { shortened } from "./fileSentences";
import { say } from "./say";
import type { FileHost } from "./surroundings";
import { decodeText } from "./textFile";

const isWorkbook = (path: string): boolean => path.toLowerCase().endsWith(".xlsx");

/** A plan from a .json file. */
const fromJson = async (context: CommandContext, path: string): Promise<Attempt<Plan>> => {
  const { words } = context;
  const read = await readInput(context, path, "plan");
  if (!read.ok) return read;
  const json = parseJson(decodeText(read.value) ?? "", "plan");
  if (!json.ok) return { ok: false, lines: [say(words.own.plan[json.code], { file: path })] };
  const parsed = parsePlan(json.value);
  if (parsed.ok) return { ok: true, value: parsed.plan };
  const list = shortened(
    parsed.issues.map((issue) => describePlanIssue(words.locale, issue)),
    words,
  );
  return { ok: false, lines: [say(words.own.plan.invalid, { file: path, count: parsed.issues.length, list })] };
};

/** Each fault on a line, its cell before it: all of them, for they are mended one by one. */
const faultLines = (faults: readonly DraftFault[], { words }: CommandContext): readonly string[] =>
  faults.map((fault) => {
    const text = describeFormFault(words.locale, fault);
    return fault.cell === null ? text : say(words.own.plan.atCell, { cell: fault.cell.address, text });
  });

const drafted = (context: CommandContext, path: string, read: ActionResult<DraftReading>): Attempt<Plan> => {
  if (!read.ok) return { ok: false, lines: [aboutFile(context, path, read.failure)] };
  if (read.value.kind === "plan") return { ok: true, value: read.value.plan };
  const { faults, sheet } = read.value;
  const heading = say(context.words.own.plan.draftFaults, { file: path, sheet, count: faults.length });
  return { ok: false, lines: [heading, ...faultLines(faults, context)] };
};

/** The plan that a file gives: .json, or .xlsx with the form of a plan filled in. */
export const readPlanInput = async (context: CommandContext, path: string): Promise<Attempt<Plan>> => {
  if (!isWorkbook(path)) return fromJson(context, path);
  const host = await openBook(context, path);
  return host.ok ? drafted(context, path, await readDraft(host.value, actionContext(context))) : host;
};

/** The plan in use in a workbook, thresholds edited there included; where none is, the one of its form. */
const ofBook = async (context: CommandContext, path: string, host: FileHost): Promise<Attempt<Plan>> => {
  const checked = await check(host, { writeSheet: false }, actionContext(context));
  if (checked.ok) return { ok: true, value: checked.value.plan };
  if (checked.failure.code !== "notSetUp") return { ok: false, lines: [aboutFile(context, path, checked.failure)] };
  const read = await readDraft(host, actionContext(context));
  // A workbook with neither is said to have not been set up: that is what people expect of one.
  const isEmpty = !read.ok && read.failure.code === "draftMissing";
  return isEmpty ? { ok: false, lines: [aboutFile(context, path, checked.failure)] } : drafted(context, path, read);
};

/** The plan that another is to be drawn up from: of a .json file, of a workbook that is set up, or of a form. */
export const readPlanBefore = async (context: CommandContext, path: string): Promise<Attempt<Plan>> => {
  if (!isWorkbook(path)) return fromJson(context, path);
  const host = await openBook(context, path);
  return host.ok ? ofBook(context, path, host.value) : host;
};
