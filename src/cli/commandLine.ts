import { Command, CommanderError } from "commander";
import { paperKinds } from "../actions/paperKinds";
import { describeFailure } from "../locale/describeFailure";
import { languages, reference } from "../locale/languages";
import type { CheckOptions } from "./checkCommand";
import type { CommandContext } from "./command";
import type { CollectOptions } from "./collectCommand";
import type { CompareOptions } from "./compareCommand";
import type { CreateOptions } from "./createCommand";
import { forceFlags, withPlainForce } from "./forceOption";
import type { GatherOptions } from "./gatherCommand";
import { harmlessTerminal } from "./harmlessTerminal";
import type { PapersOptions } from "./papersCommand";
import type { PlanOptions } from "./planCommand";
import { say } from "./say";
import type { SelfCheckOptions } from "./selfCheckCommand";
import type { SendOptions } from "./sendCommand";
import type { ShortlistOptions } from "./shortlistCommand";
import type { ExitCode, Surroundings } from "./surroundings";
import type { UpdateOptions } from "./updateCommand";
import { languageOf, wordsOf, type Words } from "./words";

/** commander's English headings, in the chosen language. */
const titlesOf = ({ own: { help } }: Words): Readonly<Record<string, string>> => ({
  "Usage:": help.usage,
  "Arguments:": help.arguments,
  "Options:": help.options,
  "Global Options:": help.globalOptions,
  "Commands:": help.commands,
});

/** "vi or en". */
const languageList = ({ locale }: Words): string =>
  new Intl.ListFormat(locale.numbers.tag, { type: "disjunction" }).format(Object.keys(languages));

/** What a command stands on is loaded with it: most of the time a call takes is starting. */
const program = (context: CommandContext, done: (code: ExitCode) => void): Command => {
  const { words, surroundings } = context;
  const { help, report } = words.own;
  const titles = titlesOf(words);
  const common = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption("-h, --help", help.help)
      .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: true })
      .configureOutput({
        writeOut: (text) => surroundings.terminal.out(text.trimEnd().split("\n")),
        writeErr: (text) => surroundings.terminal.note(text.trimEnd().split("\n")),
        // Mistakes in the call are said in our own words, below.
        outputError: () => undefined,
      });

  const root = common(new Command("so-thi-dua"))
    .description(help.program)
    .version(surroundings.version, "-V, --version", help.version)
    .option(`--lang <${Object.keys(languages).join("|")}>`, say(help.lang, { languages: languageList(words) }))
    .helpCommand("help [command]", help.helpCommand)
    .addHelpText("after", `\n${help.filesKept}\n${help.exitCodes}`);
  common(root.command("create"))
    .description(help.create)
    .requiredOption("--units <units.csv>", help.createUnits)
    .requiredOption("--out <book.xlsx>", help.createOut)
    .option("--plan <plan.json|plan.xlsx>", help.createPlan)
    .option("--figures <figures.json>", help.createFigures)
    .option("--target-sheets <ids>", help.createTargetSheets)
    .option(forceFlags, help.force)
    .action(async (options: CreateOptions) =>
      done(await (await import("./createCommand")).createCommand(options, context)),
    );
  common(root.command("update"))
    .description(help.update)
    .argument("<book.xlsx>", help.book)
    .requiredOption("--out <out.xlsx>", help.updateOut)
    .option("--units <units.csv>", help.updateUnits)
    .option("--nominated-for <id>", help.updateNominated)
    .option("--approve <codes>", help.updateApprove)
    .option("--return <codes>", help.updateReturn)
    .option("--reason <text>", help.updateReason)
    .option(forceFlags, help.force)
    .action(async (book: string, options: UpdateOptions) =>
      done(await (await import("./updateCommand")).updateCommand(book, options, context)),
    );
  common(root.command("plan"))
    .description(help.plan)
    .requiredOption("--out <plan.xlsx>", help.planOut)
    .option("--from <plan.json|book.xlsx>", help.planFrom)
    .option(forceFlags, help.force)
    .action(async (options: PlanOptions) => done(await (await import("./planCommand")).planCommand(options, context)));
  common(root.command("check"))
    .description(help.check)
    .argument("<book.xlsx>", help.book)
    .option("--json", help.json)
    .option("--all", report.all)
    .action(async (book: string, options: CheckOptions) =>
      done(await (await import("./checkCommand")).checkCommand(book, options, context)),
    );
  common(root.command("shortlist"))
    .description(help.shortlist)
    .argument("<book.xlsx>", help.book)
    .requiredOption("--period <id>", help.shortlistPeriod)
    .option("--out <out.xlsx>", help.shortlistOut)
    .option("--json", help.json)
    .option(forceFlags, help.force)
    .action(async (book: string, options: ShortlistOptions) =>
      done(await (await import("./shortlistCommand")).shortlistCommand(book, options, context)),
    );
  common(root.command("papers"))
    .description(help.papers)
    .argument("<book.xlsx>", help.book)
    .option("--period <id>", help.shortlistPeriod)
    .option("--registration", help.papersRegistration)
    .requiredOption("--out <folder>", help.papersOut)
    .option("--only <papers>", say(help.papersOnly, { papers: paperKinds.join(", ") }))
    .option("--json", help.json)
    .option(forceFlags, help.force)
    .action(async (book: string, options: PapersOptions) =>
      done(await (await import("./papersCommand")).papersCommand(book, options, context)),
    );
  common(root.command("send"))
    .description(help.send)
    .argument("<book.xlsx>", help.book)
    .requiredOption("--out <folder>", help.sendOut)
    .option("--units <codes>", help.sendUnits)
    .option("--password <password>", help.sendPassword)
    .option("--mark <out.xlsx>", help.sendMark)
    .option("--json", help.json)
    .option(forceFlags, help.force)
    .action(async (book: string, options: SendOptions) =>
      done(await (await import("./sendCommand")).sendCommand(book, options, context)),
    );
  common(root.command("collect"))
    .description(help.collect)
    .argument("<files...>", help.collectFiles)
    .option("--new", help.collectNew)
    .option("--out <out.xlsx>", help.collectOut)
    .option("--conflicts <ours|theirs>", help.collectConflicts)
    .option("--json", help.json)
    .option(forceFlags, help.force)
    .action(async (files: readonly string[], options: CollectOptions) =>
      done(await (await import("./collectCommand")).collectCommand(files, options, context)),
    );
  common(root.command("compare"))
    .description(help.compare)
    .argument("<before.xlsx>", help.compareBefore)
    .argument("<after.xlsx>", help.compareAfter)
    .option("--json", help.json)
    .action(async (before: string, after: string, options: CompareOptions) =>
      done(await (await import("./compareCommand")).compareCommand(before, after, options, context)),
    );
  common(root.command("gather"))
    .description(help.gather)
    .argument("<folder>", help.gatherFolder)
    .requiredOption("--out <agencies.xlsx>", help.gatherOut)
    .option("--csv <table.csv>", help.gatherCsv)
    .option("--json", help.json)
    .option(forceFlags, help.force)
    .action(async (folder: string, options: GatherOptions) =>
      done(await (await import("./gatherCommand")).gatherCommand(folder, options, context)),
    );
  common(root.command("self-check"))
    .description(help.selfCheck)
    .argument("[self.xlsx]", help.selfCheckFile)
    .option("--out <self.xlsx>", help.selfCheckOut)
    .option("--json", help.json)
    .option(forceFlags, help.force)
    .action(async (file: string | undefined, options: SelfCheckOptions) =>
      done(await (await import("./selfCheckCommand")).selfCheckCommand(file, options, context)),
    );
  return root;
};

/** The option that commander complains about stands in quotes in its English sentence. */
const usageSentence = ({ code, message }: CommanderError, { own: { usage } }: Words): string => {
  const option = /'(--?[^\s']+)/.exec(message)?.[1] ?? "";
  const sentences: Readonly<Record<string, string>> = {
    "commander.missingMandatoryOptionValue": usage.optionMissing,
    "commander.unknownOption": usage.optionUnknown,
    "commander.optionMissingArgument": usage.valueMissing,
    "commander.missingArgument": usage.argumentMissing,
    "commander.excessArguments": usage.argumentsTooMany,
    "commander.unknownCommand": usage.commandUnknown,
    "commander.help": usage.commandMissing,
  };
  return `${say(sentences[code] ?? usage.wrong, { option })} ${usage.seeHelp}`;
};

async function run(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { words, surroundings } = context;
  const { terminal } = surroundings;
  let code: ExitCode = 0;
  try {
    await program(context, (result) => (code = result)).parseAsync(withPlainForce(argv), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      terminal.note([usageSentence(error, words)]);
      return 2;
    }
    terminal.progress?.(null);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // For whoever mends it: what we did not foresee, in its own words.
    terminal.note([describeFailure(words.locale, { code: "unexpected" }), ...trace.split("\n")]);
    return 2;
  }
}

/** Whoever reads may stop early (`| head`): the answer stays what it was. Results that found no room were not given: 2. */
function afterLoss(lost: string, code: ExitCode, { words: { own }, surroundings }: CommandContext): ExitCode {
  const closed = lost === "EPIPE";
  surroundings.terminal.note([closed ? own.output.closed : say(own.output.lost, { reason: lost })]);
  return closed ? code : 2;
}

/** Runs one call of the command line, `argv` without the program's own name. Never throws. */
export const runCommandLine = async (argv: readonly string[], given: Surroundings): Promise<ExitCode> => {
  const surroundings = { ...given, terminal: harmlessTerminal(given.terminal) };
  const language = languageOf(argv);
  const context = { surroundings, words: await wordsOf(language ?? reference) };
  if (language === null) {
    surroundings.terminal.note([say(context.words.own.usage.langUnknown, { languages: languageList(context.words) })]);
    return 2;
  }
  const code = await run(argv, context);
  const lost = (await surroundings.terminal.finish?.()) ?? null;
  return lost === null ? code : afterLoss(lost, code, context);
};
