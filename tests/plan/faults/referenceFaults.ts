import type { Condition, Demand } from "../../../src/plan/condition";
import { officeCap } from "../../support/officeCap";
import type { Fault } from "./fault";
import { at } from "../../support/editedPlan";

const says = (demand: Demand): Condition => ({ effect: "says", demand });

/** Ids of nothing, and uses of what cannot serve. */
export const referenceFaults: Readonly<Record<string, Fault>> = {
  "an unknown period": {
    edits: { [at("DV-CT", "judged")]: ["D1", "Q3"] },
    path: at("DV-CT", "judged[1]"),
    code: "reference.period",
    numbers: { id: "Q3" },
  },
  "a sum of an unknown period": {
    edits: { "periods[2].sumOf": ["D1", "D2", "D3"] },
    path: "periods[2].sumOf[2]",
    code: "reference.period",
    numbers: { id: "D3" },
  },
  "an unknown outer target": {
    edits: { [at("DV-VS", "measure.within.target")]: "DV-KHONG" },
    path: at("DV-VS", "measure.within.target"),
    code: "reference.target",
    numbers: { id: "DV-KHONG" },
  },
  "an unknown rating scale": {
    edits: { ratingScale: "DIEM", [at("CN-XL", "source.from")]: "person" },
    path: "ratingScale",
    code: "reference.scale",
    numbers: { id: "DIEM" },
  },
  "an unknown grade": {
    edits: { [at("DV-XS", "measure.floor")]: "TOT" },
    path: at("DV-XS", "measure.floor"),
    code: "reference.grade",
    numbers: { id: "TOT", scale: "XL" },
  },
  "an unknown grade in a source": {
    edits: { [at("CQ-XS", "source.grade")]: "TOT" },
    path: at("CQ-XS", "source.grade"),
    code: "reference.grade",
    numbers: { id: "TOT", scale: "XL" },
  },
  "an event before it was founded": {
    edits: { "events[0].founded": "2030-02-03" },
    path: "events[0].founded",
    code: "event.not-founded",
    numbers: { year: 2024 },
  },
  "units ranked by a person's initiatives": {
    edits: { "ranking.units[0]": { by: "initiatives" } },
    path: "ranking.units[0].by",
    code: "ranking.unfit",
    numbers: { by: "initiatives" },
  },
  "units ranked by a confirmation": {
    edits: { "ranking.units[1].target": "DV-NL" },
    path: "ranking.units[1].target",
    code: "ranking.unfit",
    numbers: { by: "figure", id: "DV-NL" },
  },
  "an award of an occasion that the plan does not have": {
    edits: { "awards[0].occasions": ["CN", "D3"] },
    path: "awards[0].occasions[1]",
    code: "reference.period",
    numbers: { id: "D3" },
  },
  "an award of one occasion, twice": {
    edits: { "awards[0].occasions": ["CN", "CN"] },
    path: "awards[0].occasions[1]",
    code: "list.duplicate",
    numbers: { id: "CN" },
  },
  "a law pack that nobody made": {
    edits: { laws: ["TDKT-2024", "TDKT-1998"] },
    path: "laws[1]",
    code: "reference.law",
    numbers: { id: "TDKT-1998" },
  },
  "a condition that names an award that is none": {
    edits: { "awards[0].conditions": [says({ kind: "heldBefore", awards: ["CSTDTQ"], times: 2, running: true })] },
    path: "awards[0].conditions[0].demand.awards[0]",
    code: "reference.award",
    numbers: { id: "CSTDTQ" },
  },
  "a condition of people who have what units are given": {
    edits: { "awards[1].conditions": [says({ kind: "hasPersonWith", awards: ["LDTT", "TTLDTT"] })] },
    path: "awards[1].conditions[0].demand.awards[1]",
    code: "condition.other-level",
    numbers: { id: "TTLDTT" },
  },
  "an alternative that cannot be asked of a person": {
    edits: {
      "awards[4].conditions": [
        says({ kind: "oneOf", of: [{ kind: "registered" }, { kind: "noneDisciplinedFrom", from: "warning" }] }),
      ],
    },
    path: "awards[4].conditions[0].demand.of[1].kind",
    code: "condition.unfit",
    numbers: { demand: "noneDisciplinedFrom" },
  },
  "a condition of a grade that the scale does not have": {
    edits: { "awards[4].conditions": [says({ kind: "ratingAtLeast", grade: "TOT" })] },
    path: "awards[4].conditions[0].demand.grade",
    code: "reference.grade",
    numbers: { id: "TOT", scale: "XL" },
  },
  "a cap of an award of the agency": {
    edits: { "awards[0].cap": { percent: 15, of: [], rounding: "down" } },
    path: "awards[0].cap",
    code: "cap.of-agency",
    numbers: {},
  },
  "a cap on those proposed for an award of another level": {
    edits: { "awards[4].cap": { percent: 15, of: ["LDTT", "TTLDXS"], rounding: "down" } },
    path: "awards[4].cap.of[1]",
    code: "condition.other-level",
    numbers: { id: "TTLDXS" },
  },
  "a cap on those proposed for an award that the plan does not have": {
    edits: { "awards[4].cap": { percent: 15, of: ["HC"], rounding: "down" } },
    path: "awards[4].cap.of[0]",
    code: "reference.award",
    numbers: { id: "HC" },
  },
  "a cap beside a target that the plan does not have": {
    edits: { "awards[4].cap": { percent: 15, of: [], rounding: "down", target: "CQ-NN" } },
    path: "awards[4].cap.target",
    code: "reference.target",
    numbers: { id: "CQ-NN" },
  },
  "a legal cap on a count": {
    edits: { caps: [{ ...officeCap, target: "DV-SK" }] },
    path: "caps[0].target",
    code: "cap.unfit",
    numbers: { id: "DV-SK" },
  },
};
