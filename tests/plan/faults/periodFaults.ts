import type { Fault } from "./fault";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { at } from "../../support/editedPlan";

/** Periods that do not fit together, or that a target cannot be entered or judged in. */
export const periodFaults: Readonly<Record<string, Fault>> = {
  "a period that ends before it begins": {
    edits: { "periods[0].from": "2024-06-30", "periods[0].to": "2024-01-01" },
    path: "periods[0].to",
    code: "period.reversed",
  },
  "a period that sums itself": {
    edits: { "periods[2].sumOf": ["D1", "D2", "CN"] },
    path: "periods[2].sumOf[2]",
    code: "period.sums-itself",
    numbers: { id: "CN" },
  },
  "a sum of a sum": {
    edits: { "periods[3]": { ...bundledPlan.periods[2], id: "HN", name: "Hai năm", sumOf: ["CN"] } },
    path: "periods[3].sumOf[0]",
    code: "period.sums-a-sum",
    numbers: { id: "CN" },
  },
  "a sum that counts days twice": {
    edits: { "periods[1].from": "2024-06-30" },
    path: "periods[2].sumOf[1]",
    code: "period.overlap",
    numbers: { id: "D2", other: "D1" },
  },
  "a sum that ends before its parts": {
    edits: { "periods[2].to": "2024-11-30" },
    path: "periods[2].sumOf[1]",
    code: "period.sum-outside",
    numbers: { id: "D2" },
  },
  "ratings that would have to be added up": {
    edits: { [at("DV-XS", "entered")]: ["D1", "D2"] },
    path: at("DV-XS", "entered"),
    code: "entered.not-summable",
    numbers: { period: "CN" },
  },
  "people's ratings twice a year": {
    edits: { [at("CN-XL", "entered")]: ["D1", "CN"] },
    path: at("CN-XL", "entered"),
    code: "entered.one-period",
    numbers: { from: "person" },
  },
  "judged where nothing is entered": {
    edits: { [at("DV-NL", "judged")]: ["D1"] },
    path: at("DV-NL", "judged[0]"),
    code: "judged.not-entered",
    numbers: { period: "D1" },
  },
  "judged in a sum of which a part is missing": {
    edits: { [at("DV-KL", "entered")]: ["D1"], [at("DV-KL", "judged")]: ["D1", "CN"] },
    path: at("DV-KL", "judged[1]"),
    code: "judged.not-entered",
    numbers: { period: "CN" },
  },
};
