import type { Fault } from "./fault";
import { at } from "../../support/editedPlan";

/** Measures and sources that do not fit their target. */
export const targetFaults: Readonly<Record<string, Fault>> = {
  "a count of anything": {
    edits: { [at("DV-SK", "measure")]: { kind: "count", counted: "sáng kiến" } },
    path: at("DV-SK", "measure"),
    code: "count.empty",
  },
  "a count from 3 to 2": {
    edits: { [at("DV-SK", "measure.minimum")]: 3 },
    path: at("DV-SK", "measure.maximum"),
    code: "count.reversed",
    numbers: { minimum: 3, maximum: 2 },
  },
  "a count that is exact and a range": {
    edits: { [at("DV-SK", "measure.exact")]: 1 },
    path: at("DV-SK", "measure.exact"),
    code: "count.exact-alone",
  },
  "a ratio within a count": {
    edits: { [at("DV-VS", "measure.within.target")]: "DV-SK" },
    path: at("DV-VS", "measure.within.target"),
    code: "within.not-ratio",
    numbers: { id: "DV-SK" },
  },
  "a ratio within another level's": {
    edits: { [at("DV-VS", "measure.within.target")]: "CQ-CT" },
    path: at("DV-VS", "measure.within.target"),
    code: "within.other-level",
    numbers: { id: "CQ-CT" },
  },
  "a ratio within itself": {
    edits: { [at("DV-VS", "measure.within.target")]: "DV-VS" },
    path: at("DV-VS", "measure.within.target"),
    code: "within.circular",
    numbers: { id: "DV-VS" },
  },
  "a ratio within one that is not entered then": {
    edits: { [at("DV-VS", "entered")]: ["D1", "D2", "CN"] },
    path: at("DV-VS", "entered"),
    code: "within.periods",
    numbers: { id: "DV-VB" },
  },
  "an agency's source on a unit's target": {
    edits: {
      [at("DV-KL", "source")]: { from: "peopleViolations", field: "violations" },
      [at("DV-KL", "entered")]: ["CN"],
      [at("DV-KL", "judged")]: ["CN"],
    },
    path: at("DV-KL", "source.from"),
    code: "source.other-level",
    numbers: { from: "peopleViolations", level: "unit" },
  },
  "a count of initiatives as a ratio": {
    edits: { [at("DV-CT", "source")]: { from: "initiatives", states: ["proposed"] } },
    path: at("DV-CT", "source.from"),
    code: "source.unfit",
    numbers: { from: "initiatives", kind: "ratio" },
  },
  "a person's rating from the violations": {
    edits: { [at("CN-XL", "source.field")]: "violations" },
    path: at("CN-XL", "source.from"),
    code: "source.unfit",
    numbers: { from: "person", kind: "rating" },
  },
  "a person's rating on another scale": {
    edits: {
      "scales[1]": {
        id: "AB",
        name: "A và B",
        grades: [
          { id: "A", name: "A" },
          { id: "B", name: "B" },
        ],
      },
      [at("CN-XL", "measure")]: { kind: "rating", scale: "AB", floor: "A" },
    },
    path: at("CN-XL", "source.field"),
    code: "source.other-scale",
    numbers: { scale: "XL" },
  },
  "a ratio summed from counts": {
    edits: { [at("CQ-CT", "source.target")]: "DV-SK" },
    path: at("CQ-CT", "source.target"),
    code: "source.other-measure",
    numbers: { id: "DV-SK", kind: "count" },
  },
  "a sum of units in a period they do not enter": {
    edits: { [at("CQ-CT", "entered")]: ["D1", "D2", "CN"] },
    path: at("CQ-CT", "source.target"),
    code: "source.periods",
    numbers: { id: "DV-CT" },
  },
};
