import { paperKinds } from "../actions/papers/paperKinds";
import { forceFlags } from "./forceOption";
import { say } from "./say";
import type { ExitCode } from "./surroundings";
import type { Words } from "./words";

/** What is typed, as commander spells it, and what help says of it. */
type Spelling = readonly [flags: string, about: string];

/** Given a call's arguments in their order, its options, and the context. */
type Handler = (...given: never[]) => Promise<ExitCode>;

/** A command: what it takes, what help says, and what does it. */
export interface CommandSpec {
  readonly name: string;
  readonly about: string;
  readonly takes: readonly Spelling[];
  /** Options without which it does nothing. */
  readonly needs: readonly Spelling[];
  readonly options: readonly Spelling[];
  /** What a command stands on is loaded with it: most of the time a call takes is starting. */
  readonly load: () => Promise<Handler>;
}

/** Every command, in the order in which help lists them. */
export const commandsIn = ({ own: { help, report } }: Words): readonly CommandSpec[] => {
  const book: Spelling = ["<book.xlsx>", help.book];
  const period: Spelling = ["--period <id>", help.shortlistPeriod];
  const json: Spelling = ["--json", help.json];
  const force: Spelling = [forceFlags, help.force];
  return [
    {
      name: "create",
      about: help.create,
      takes: [],
      needs: [
        ["--units <units.csv>", help.createUnits],
        ["--out <book.xlsx>", help.createOut],
      ],
      options: [
        ["--plan <plan.json|plan.xlsx>", help.createPlan],
        ["--figures <figures.json>", help.createFigures],
        ["--target-sheets <ids>", help.createTargetSheets],
        force,
      ],
      load: async () => (await import("./createCommand")).createCommand,
    },
    {
      name: "update",
      about: help.update,
      takes: [book],
      needs: [["--out <out.xlsx>", help.updateOut]],
      options: [
        ["--units <units.csv>", help.updateUnits],
        ["--nominated-for <id>", help.updateNominated],
        ["--approve <codes>", help.updateApprove],
        ["--return <codes>", help.updateReturn],
        ["--reason <text>", help.updateReason],
        force,
      ],
      load: async () => (await import("./updateCommand")).updateCommand,
    },
    {
      name: "plan",
      about: help.plan,
      takes: [],
      needs: [["--out <plan.xlsx>", help.planOut]],
      options: [["--from <plan.json|book.xlsx>", help.planFrom], force],
      load: async () => (await import("./planCommand")).planCommand,
    },
    {
      name: "check",
      about: help.check,
      takes: [book],
      needs: [],
      options: [json, ["--all", report.all]],
      load: async () => (await import("./checkCommand")).checkCommand,
    },
    {
      name: "shortlist",
      about: help.shortlist,
      takes: [book],
      needs: [period],
      options: [["--out <out.xlsx>", help.shortlistOut], json, force],
      load: async () => (await import("./shortlistCommand")).shortlistCommand,
    },
    {
      name: "papers",
      about: help.papers,
      takes: [book],
      needs: [["--out <folder>", help.papersOut]],
      options: [
        period,
        ["--registration", help.papersRegistration],
        ["--only <papers>", say(help.papersOnly, { papers: paperKinds.join(", ") })],
        json,
        force,
      ],
      load: async () => (await import("./papersCommand")).papersCommand,
    },
    {
      name: "send",
      about: help.send,
      takes: [book],
      needs: [["--out <folder>", help.sendOut]],
      options: [
        ["--units <codes>", help.sendUnits],
        ["--password <password>", help.sendPassword],
        ["--mark <out.xlsx>", help.sendMark],
        json,
        force,
      ],
      load: async () => (await import("./sendCommand")).sendCommand,
    },
    {
      name: "collect",
      about: help.collect,
      takes: [["<files...>", help.collectFiles]],
      needs: [],
      options: [
        ["--new", help.collectNew],
        ["--out <out.xlsx>", help.collectOut],
        ["--conflicts <ours|theirs>", help.collectConflicts],
        json,
        force,
      ],
      load: async () => (await import("./collectCommand")).collectCommand,
    },
    {
      name: "compare",
      about: help.compare,
      takes: [
        ["<before.xlsx>", help.compareBefore],
        ["<after.xlsx>", help.compareAfter],
      ],
      needs: [],
      options: [json],
      load: async () => (await import("./compareCommand")).compareCommand,
    },
    {
      name: "gather",
      about: help.gather,
      takes: [["<folder>", help.gatherFolder]],
      needs: [["--out <agencies.xlsx>", help.gatherOut]],
      options: [["--csv <table.csv>", help.gatherCsv], json, force],
      load: async () => (await import("./gatherCommand")).gatherCommand,
    },
    {
      name: "self-check",
      about: help.selfCheck,
      takes: [["[self.xlsx]", help.selfCheckFile]],
      needs: [],
      options: [["--out <self.xlsx>", help.selfCheckOut], json, force],
      load: async () => (await import("./selfCheckCommand")).selfCheckCommand,
    },
  ];
};
