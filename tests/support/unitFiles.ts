import { check } from "../../src/actions/check";
import { makeShortlist } from "../../src/actions/shortlist";
import { done } from "./done";
import { filledOnce } from "./filledOnce";
import { endOfYear, fillSample } from "./sampleBook";

/** Two units of the invented year, checked, with the list of an occasion. */
export const twoUnits = filledOnce(async (host) => {
  await fillSample(host, 2);
  done(await check(host, { writeSheet: true }, endOfYear));
  done(await makeShortlist(host, "D1", endOfYear));
}, "two units of the invented year");
