import { conditionWords } from "../text/stated";

/** What an award asks for, and in brackets what was found; a line each. */
export const conditions = conditionWords({
  ratingAtLeast: "rated {grade} or better[ (is {value})]",
  recognisedInitiatives: "{least} recognised initiatives[ (has {value})]",
  peopleShare: "{percent} of its people proposed for {awards}[ (has {value}/{total})]",
  hasPersonWith: "somebody proposed for {awards}",
  heldBefore: "given {awards} before: {times} times[, {running} years running][, within {years} years]",
  notHeldBack: "not held back[ (is: {value})]",
  registered: "registered",
  noneDisciplinedFrom: "nobody disciplined from {from} up[ (has {value})]",
  byCouncil: "{words}",
  or: "or",
  met: "Met",
  lacking: "Lacking",
  unknown: "Not known",
});
