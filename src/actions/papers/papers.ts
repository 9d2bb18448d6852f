import { registration } from "../../papers/kinds/registration";
import { missingIn, type MissingCode } from "../../papers/model/missing";
import type { Paper } from "../../papers/model/paper";
import { makePaper } from "../../papers/papers";
import type { PeriodId, Plan } from "../../plan/plan";
import { isRegistered } from "../../rules/figures/registered";
import { summaryAnchor } from "../../workbook/blocks/anchors";
import { textOf } from "../../workbook/blocks/book";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { missingCells, registrationCells, wrongAnswers, type MissingCells, type WrongAnswer } from "./missingCells";
import { paperKinds, type PaperKind } from "./paperKinds";
import { paperFacts } from "./paperFacts";
import { registrationFacts } from "./registrationFacts";
import { readWorkbook } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

export type { MissingCells, MissingCode, WrongAnswer };

/** The list of those who registered: of the year, not of an occasion. */
export const registrationKind = "dang-ky";

/** A paper that was made. */
export interface MadePaper<Kind = PaperKind> {
  readonly kind: Kind;
  /** "to-trinh_2024_D1.docx": without accents, for it goes by mail and on old disks. */
  readonly file: string;
  /** What stands as a dotted line in it. */
  readonly missing: readonly MissingCode[];
  /** It says only that nobody is proposed, or registered. */
  readonly ofNobody: boolean;
  /** Its bytes; the library that makes them is fetched on demand. */
  readonly docx: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The same as a page to be copied into Word, where a host lets no file through. */
  readonly html: () => Promise<string>;
}

export interface PapersOutcome {
  readonly period: PeriodId;
  readonly plan: Plan;
  readonly papers: readonly MadePaper[];
  /** Papers that were not made: those that have nobody to write of, or to say so of unasked. */
  readonly empty: readonly PaperKind[];
  /** Figures have changed since the list was made: the papers say what the list says. */
  readonly listChanged: boolean;
  /** What is left open although something was typed, for it cannot be meant. */
  readonly wrong: readonly WrongAnswer[];
  /** Where what is missing would be written. */
  readonly cells: MissingCells;
}

const bytesOf = async (paper: Paper, title: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { toDocx } = await import("../../papers/docx/toDocx");
  return toDocx(paper, title);
};

const madeOf = <Kind>(kind: Kind, name: string, paper: Paper): MadePaper<Kind> => ({
  ...{ kind, file: `${name}.docx`, missing: missingIn(paper), ofNobody: paper.ofNobody === true },
  docx: () => bytesOf(paper, name),
  html: async () => (await import("../../papers/html/toHtml")).toHtml(paper),
});

/**
 * Makes papers of an occasion from its list, as data; each gives its bytes when asked. Where none are named, those that would
 * say only that nobody is proposed are left out. Fails with `periodUnknown`, and with
 * `listMissing` where no list of the occasion was made yet: papers are of a list that a council has seen.
 */
export const makePapers = (
  host: WorkbookHost,
  id: PeriodId,
  context: ActionContext,
  asked?: readonly PaperKind[],
): Promise<ActionResult<PapersOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const period = book.plan.periods.find((one) => one.id === id);
    if (period === undefined) throw new ActionError({ code: "periodUnknown" });
    if (!book.blocks.has(summaryAnchor(id, "units"))) throw new ActionError({ code: "listMissing" });
    const facts = paperFacts(book, period);
    const made = (asked ?? paperKinds).map((kind) => {
      const paper = makePaper(kind, facts);
      return { kind, paper: asked === undefined && paper?.ofNobody === true ? null : paper };
    });
    return {
      period: id,
      plan: book.plan,
      papers: made.flatMap(({ kind, paper }) =>
        paper === null ? [] : [madeOf(kind, `${kind}_${book.plan.year}_${id}`, paper)],
      ),
      empty: made.flatMap(({ kind, paper }) => (paper === null ? [kind] : [])),
      wrong: wrongAnswers(book, period),
      cells: missingCells(book, period),
      listChanged: book.findings.some(({ code, period: of }) => code === "list.changed" && of === id),
    };
  });

export interface RegistrationOutcome {
  readonly paper: MadePaper<typeof registrationKind>;
  /** Names of units that have not registered. */
  readonly unregistered: readonly string[];
  readonly cells: MissingCells;
}

/** Makes the list of units and people who registered for the plan's year. */
export const makeRegistrationPaper = (
  host: WorkbookHost,
  context: ActionContext,
): Promise<ActionResult<RegistrationOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const { plan, figures } = book;
    return {
      paper: madeOf(registrationKind, `${registrationKind}_${plan.year}`, registration(registrationFacts(book))),
      cells: registrationCells(book),
      unregistered: figures.units
        .filter((unit) => !isRegistered(unit.registration, plan.year))
        .map(({ name }) => textOf(name)),
    };
  });

/** What can be made for an occasion: its papers, those that can only say that there is nobody too, and the year's list. */
export interface PapersOffer {
  readonly occasion: PapersOutcome;
  readonly registration: RegistrationOutcome;
}

/** All papers that somebody may choose from. Fails as `makePapers` does. */
export async function offerPapers(
  host: WorkbookHost,
  id: PeriodId,
  context: ActionContext,
): Promise<ActionResult<PapersOffer>> {
  const occasion = await makePapers(host, id, context, paperKinds);
  if (!occasion.ok) return occasion;
  const registration = await makeRegistrationPaper(host, context);
  return registration.ok
    ? { ok: true, value: { occasion: occasion.value, registration: registration.value } }
    : registration;
}
