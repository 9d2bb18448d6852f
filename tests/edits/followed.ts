import { LiveCheck, type Changed } from "../../src/actions/check/liveCheck";
import type { CheckOutcome } from "../../src/actions/run/outcomes";
import { onFiguresChanged } from "../../src/excel/excelEvents";
import type { FindingCode } from "../../src/rules/findings/findingFacts";
import { FiguresWatch } from "../../src/taskpane/engine/figuresWatch";
import { done } from "../support/done";
import { applyEdits, type Editor } from "./applyEdit";
import type { Edit } from "./edit";
import { endOfYear, openSmallBook } from "./smallBook";

/** What the pane shows behind some edits, and what a check from nothing does. */
export interface Followed {
  /** Of the first check, before the edits. */
  readonly first: CheckOutcome;
  readonly live: CheckOutcome;
  readonly full: CheckOutcome;
  /** Names of the sheets that edits were heard of on, by which formulas were looked at again. */
  readonly heard: ReadonlySet<string>;
  /** Those of the last look, by which all is as it is now. */
  readonly last: ReadonlySet<string>;
  /** How often all was read. */
  readonly readings: number;
}

/** Somebody's edits between two looks. */
export interface Burst {
  readonly by: Editor;
  readonly edits: readonly Edit[];
}

/** Has the pane follow what people do to the small book, a check a burst. */
export async function follow(bursts: readonly Burst[]): Promise<Followed> {
  const { excel, session, host, close } = await openSmallBook();
  // A lock that is taken off makes the whole book be read: that is done before.
  for (const sheet of session.book.sheets) sheet.protection = null;
  const figures = new FiguresWatch((tell) => onFiguresChanged(tell, excel.Excel));
  const stop = figures.watch(() => undefined);
  await excel.settle();
  const following = new LiveCheck();
  const heard = new Set<string>();
  let last: ReadonlySet<string> = new Set();
  let readings = 0;
  const read = host.read.bind(host);
  host.read = (options) => {
    readings += 1;
    return read(options);
  };
  const note = (changed: Changed): Changed => {
    const names = session.book.sheets.flatMap(({ id, name }) =>
      changed !== "anything" && changed.has(id) ? name : [],
    );
    for (const name of names) heard.add(name);
    last = new Set(names);
    return changed;
  };
  try {
    figures.takeChanged();
    const first = done(await following.check(host, { writeSheet: false }, endOfYear));
    let live = first;
    for (const { by, edits } of bursts) {
      await applyEdits(session, edits, by);
      await excel.settle();
      const checked = await following.checkChanged(host, note(figures.takeChanged()), endOfYear);
      if (!checked.ok) break;
      live = checked.value;
    }
    const whole = await new LiveCheck().check(host, { writeSheet: false }, endOfYear);
    return { first, live, full: whole.ok ? whole.value : live, heard, last, readings: readings - 1 };
  } finally {
    stop();
    close();
  }
}

const ofFormulas: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "formula.overwritten",
  "formula.changed",
  "formula.circular",
  "rollup.disagrees",
]);

/** Units that the index lost: a check from nothing looks at no formula of theirs, and says that they are lost. */
const unlisted = ({ findings }: CheckOutcome): ReadonlySet<string | undefined> =>
  new Set(
    findings.flatMap(({ code, numbers, unit }) =>
      code === "anchor.damaged" && "damage" in numbers && numbers.damage === "unlisted" ? [unit] : [],
    ),
  );

/**
 * All that does not hang on formulas of sheets that nobody edited. Of formulas on sheets that were edited before the last look what
 * is damaged and how: what they would come to, and whether a sum that was typed over is the units' now, is as of that look.
 */
export const exact = (
  { results, findings, units, hiddenTargets, plan }: CheckOutcome,
  { heard, last, full }: Pick<Followed, "heard" | "last" | "full">,
) => {
  const off = unlisted(full);
  return {
    ...{ results, units, hiddenTargets, plan },
    findings: findings.flatMap((finding): readonly unknown[] => {
      const { code, cell, mend, unit } = finding;
      if (!ofFormulas.has(code) || (cell !== null && last.has(cell.sheet))) return [finding];
      if (cell === null || !heard.has(cell.sheet) || code === "rollup.disagrees") return [];
      return unit !== undefined && off.has(unit) ? [] : [{ ...finding, mend: mend?.formula }];
    }),
  };
};

/** What is said of formulas on sheets that nobody edited. */
export const older = ({ findings }: CheckOutcome, heard: ReadonlySet<string>) =>
  findings.filter(({ code, cell }) => ofFormulas.has(code) && (cell === null || !heard.has(cell.sheet)));
