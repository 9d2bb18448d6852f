import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { votesInput } from "../../src/sample/sampleCouncil";
import { done } from "./done";
import { filledOnce } from "./filledOnce";
import { endOfYear, fillSample } from "./sampleBook";

/** Makes the lists of all occasions and votes on every line as the sample's council does. */
async function vote(host: WorkbookHost): Promise<void> {
  for (const { id } of bundledPlan.periods) {
    const { shortlist } = done(await makeShortlist(host, id, endOfYear));
    const keysOf = (list: readonly { readonly unit: string; readonly name?: string }[]): readonly string[] =>
      list.map(({ unit, name }) => (name === undefined ? unit : `${unit}|${name}`));
    done(await enterFigures(host, votesInput(id, keysOf(shortlist.units), keysOf(shortlist.people)), endOfYear));
  }
}

/** The first five units of the invented year, with the council's lists and votes of all occasions. */
export const votedYear = filledOnce(async (host) => {
  await fillSample(host, 5);
  await vote(host);
}, "five units with votes");
