import { Command, CommanderError } from "commander";
import { describeFailure } from "../locale/describeFailure";
import { languages, reference } from "../locale/languages";
import type { CommandContext } from "./command";
import { commandsIn } from "./commands";
import { withPlainForce } from "./forceOption";
import { harmlessTerminal } from "./harmlessTerminal";
import { say } from "./say";
import type { ExitCode, Surroundings } from "./surroundings";
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
const anyOf = (choices: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale.numbers.tag, { type: "disjunction" }).format(choices);

const program = (context: CommandContext, done: (code: ExitCode) => void): Command => {
  const { words, surroundings } = context;
  const { help } = words.own;
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
    .option(
      `--lang <${Object.keys(languages).join("|")}>`,
      // Plainly: what joins a list as a language does takes as long as a whole start to be there.
      say(help.lang, { languages: Object.keys(languages).join(", ") }),
    )
    .helpCommand("help [command]", help.helpCommand)
    .addHelpText("after", `\n${help.filesKept}\n${help.exitCodes}`);
  for (const { name, about, takes, needs, options, load } of commandsIn(words)) {
    const command = common(root.command(name)).description(about);
    for (const [flags, what] of takes) command.argument(flags, what);
    for (const [flags, what] of needs) command.requiredOption(flags, what);
    for (const [flags, what] of options) command.option(flags, what);
    command.action(async (...given: readonly unknown[]) =>
      // The last is the command itself.
      done(await (await load())(...([...given.slice(0, -1), context] as never[]))),
    );
  }
  return root;
};

/** The option that commander complains about stands in quotes in its English sentence. */
const usageSentence = ({ code, message }: CommanderError, words: Words): string => {
  const { usage } = words.own;
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
  const commands = anyOf(
    commandsIn(words).map(({ name }) => name),
    words,
  );
  return `${say(sentences[code] ?? usage.wrong, { option, commands })} ${usage.seeHelp}`;
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
    surroundings.terminal.note([
      say(context.words.own.usage.langUnknown, { languages: anyOf(Object.keys(languages), context.words) }),
    ]);
    return 2;
  }
  const code = await run(argv, context);
  const lost = (await surroundings.terminal.finish?.()) ?? null;
  return lost === null ? code : afterLoss(lost, code, context);
};
