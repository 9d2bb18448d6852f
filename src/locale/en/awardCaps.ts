import type { Words } from "../text/words";
import type { awardCaps as reference } from "../vi/awardCaps";

/** The most of an award that an office gives, beside how many are proposed for it. */
export const awardCaps: Words<typeof reference> = {
  says: "at most {percent} of {total} {who} {base}, {rounding}: {limit}",
  units: "units",
  people: "people",
  all: "considered",
  awards: "proposed for {awards}",
  down: "rounded down",
  up: "rounded up",
  nearest: "rounded to the nearest",
  within: "not exceeded",
  over: "exceeded by {count}",
  collides: "target {target} asks for {requirement}",
};
