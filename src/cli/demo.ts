import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../actions/check/check";
import { enterFigures } from "../actions/setUp/enterFigures";
import type { ActionResult } from "../actions/run/outcomes";
import { setUp } from "../actions/setUp/setUp";
import { makeShortlist } from "../actions/list/shortlist";
import { describeFailure } from "../locale/describeFailure";
import { reference } from "../locale/languages";
import { bundledPlan } from "../plan/bundled/bundledPlan";
import { votesInput } from "../sample/sampleCouncil";
import { figures, units } from "../sample/sampleYear";
import { XlsxHost } from "../xlsx/xlsxHost";
import { checkReport } from "./checkReport";
import { actionContext, outputOf, saveBook, type CommandContext } from "./command";
import { harmlessTerminal } from "./harmlessTerminal";
import { processTerminal } from "./processTerminal";
import { say } from "./say";
import { shortlistReport } from "./shortlistReport";
import { languageOf, wordsOf } from "./words";

/** The same sample gives the same files: the clock of the demo stands on the last working day of the plan's year. */
const now = new Date(2024, 11, 31, 16, 30);
const folder = "out";

const terminal = harmlessTerminal(processTerminal(process.stdout, process.stderr));
const words = await wordsOf(languageOf(process.argv.slice(2)) ?? reference);
const { own, locale } = words;
const context: CommandContext = {
  words,
  surroundings: {
    terminal,
    version: "",
    now: () => now,
    createHost: () => XlsxHost.create(),
    createOnce: () => XlsxHost.createOnce(),
    openHost: (bytes) => XlsxHost.open(bytes),
  },
};

/** A demo that fails has nothing to show: the sentence goes to whoever started it. */
const done = <T>(result: ActionResult<T>): T => {
  if (result.ok) return result.value;
  throw new Error(describeFailure(locale, result.failure));
};
const save = async (host: XlsxHost, name: string): Promise<string> => {
  const path = join(folder, name);
  const output = await outputOf(context, { out: path, force: "exists" }, "xlsx");
  const saved = output.ok ? await saveBook(context, host, output.value) : output;
  if (!saved.ok) throw new Error(saved.lines.join(" "));
  return path;
};
const print = (lines: readonly string[]): void => {
  terminal.progress?.(null);
  terminal.out([...lines, ""]);
};

const people = Object.values(figures.units).reduce((sum, unit) => sum + (unit.people?.length ?? 0), 0);
print([say(own.demo.title, { units: units.length, people, year: bundledPlan.year })]);
await mkdir(folder, { recursive: true });
const host = XlsxHost.create();
const made: string[] = [];

print([own.demo.creating]);
const sheets = done(await setUp(host, { plan: bundledPlan, units }, actionContext(context))).made.length;
const { entered, unknown } = done(await enterFigures(host, figures, actionContext(context)));
if (unknown.length > 0) throw new Error(unknown.join("; "));
made.push(await save(host, "thi-dua-2024.xlsx"));
print([say(own.created, { path: made[0] ?? "", units: units.length, sheets, entered })]);

print([own.demo.checking]);
print(checkReport(done(await check(host, { writeSheet: true }, actionContext(context))), false, words));
made.push(await save(host, "thi-dua-2024-kiem-tra.xlsx"));

print([own.demo.shortlisting]);
for (const { id } of bundledPlan.periods) {
  const { shortlist } = done(await makeShortlist(host, id, actionContext(context)));
  const keysOf = (list: readonly { readonly unit: string; readonly name?: string }[]): readonly string[] =>
    list.map(({ unit, name }) => (name === undefined ? unit : `${unit}|${name}`));
  const votes = votesInput(id, keysOf(shortlist.units), keysOf(shortlist.people));
  const decided = done(await enterFigures(host, votes, actionContext(context)));
  if (decided.unknown.length > 0) throw new Error(decided.unknown.join("; "));
  // Made again with the votes: what follows from them is in the file, whoever opens it.
  print(shortlistReport(done(await makeShortlist(host, id, actionContext(context))), words));
}
made.push(await save(host, "thi-dua-2024-tong-hop.xlsx"));
print([say(own.demo.done, { files: made.join(", ") })]);
