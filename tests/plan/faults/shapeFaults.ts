import type { Fault } from "./fault";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { at } from "../../support/editedPlan";

/** Values, texts and ids that cannot stand in a plan. */
export const shapeFaults: Readonly<Record<string, Fault>> = {
  "a later schema": { edits: { schema: 2 }, path: "schema", code: "schema.unsupported", numbers: { found: "2" } },
  "a day that no spreadsheet knows": { edits: { date: "1899-12-31" }, path: "date", code: "value.rejected" },
  "a deadline before any spreadsheet": {
    edits: { "registration.deadline": "1024-03-01" },
    path: "registration.deadline",
    code: "value.rejected",
  },
  "a missing name": { edits: { name: undefined }, path: "name", code: "value.missing" },
  "a missing kind": {
    edits: { [at("DV-CT", "measure.kind")]: undefined },
    path: at("DV-CT", "measure.kind"),
    code: "value.missing",
  },
  "a kind nobody knows": {
    edits: { [at("DV-CT", "measure.kind")]: "score" },
    path: at("DV-CT", "measure.kind"),
    code: "value.unknown",
    numbers: { found: "score" },
  },
  "a percentage as text": {
    edits: { [at("DV-CT", "measure.threshold.percent")]: "90%" },
    path: at("DV-CT", "measure.threshold.percent"),
    code: "value.type",
    numbers: { expected: "number" },
  },
  "a percentage with three decimals": {
    edits: { [at("DV-CT", "measure.threshold.percent")]: 90.125 },
    path: at("DV-CT", "measure.threshold.percent"),
    code: "value.decimals",
    numbers: { decimals: 2 },
  },
  "a negative percentage": {
    edits: { [at("DV-CT", "measure.threshold.percent")]: -1 },
    path: at("DV-CT", "measure.threshold.percent"),
    code: "value.too-small",
    numbers: { minimum: 0 },
  },
  "a percentage over a thousand": {
    edits: { [at("DV-CT", "measure.threshold.percent")]: 1001 },
    path: at("DV-CT", "measure.threshold.percent"),
    code: "value.too-large",
    numbers: { maximum: 1000 },
  },
  "a comparison nobody knows": {
    edits: { [at("DV-CT", "measure.threshold.comparison")]: "≥" },
    path: at("DV-CT", "measure.threshold.comparison"),
    code: "value.unknown",
    numbers: { found: "≥", allowed: ">, >=, <, <=, =" },
  },
  "half an initiative": {
    edits: { [at("DV-SK", "measure.minimum")]: 1.5 },
    path: at("DV-SK", "measure.minimum"),
    code: "value.not-whole",
    numbers: { found: "1.5" },
  },
  "a day that does not exist": {
    edits: { date: "2024-02-30" },
    path: "date",
    code: "value.format",
    numbers: { format: "date", found: "2024-02-30" },
  },
  "a key nobody reads": { edits: { weight: 3 }, path: "weight", code: "key.unknown", numbers: { key: "weight" } },
  "an empty name": { edits: { name: "" }, path: "name", code: "text.empty" },
  "a name too long for a sheet tab": {
    edits: { [at("DV-CT", "name")]: "một cái tên dài quá hai mươi bốn chữ" },
    path: at("DV-CT", "name"),
    code: "text.too-long",
    numbers: { maximum: 24 },
  },
  "text that is not NFC": {
    edits: { "periods[0].name": "Đợt".normalize("NFD") },
    path: "periods[0].name",
    code: "text.not-nfc",
  },
  "a target that is never entered": {
    edits: { [at("DV-CT", "entered")]: [], [at("DV-CT", "judged")]: [] },
    path: at("DV-CT", "entered"),
    code: "list.too-short",
    numbers: { minimum: 1 },
  },
  "a period entered twice": {
    edits: { [at("DV-KL", "entered")]: ["D1", "D1", "D2"] },
    path: at("DV-KL", "entered[1]"),
    code: "list.duplicate",
    numbers: { id: "D1" },
  },
  "two targets of one id": {
    edits: { [at("DV-8G", "id")]: "DV-NL" },
    path: at("DV-8G", "id"),
    code: "id.duplicate",
    numbers: { id: "DV-NL" },
  },
  "a period called as the mark of not applicable": {
    edits: { "periods[3]": { ...bundledPlan.periods[0], id: "X", name: "Khác" } },
    path: "periods[3].id",
    code: "id.reserved",
    numbers: { id: "X" },
  },
  "two targets of a level with names that differ in case alone": {
    edits: { [at("DV-8G", "name")]: "ĐẦU CÔNG VIỆC" },
    path: at("DV-CT", "name"),
    code: "name.duplicate",
    numbers: { name: "Đầu công việc" },
  },
  "an abbreviation of two names": {
    edits: { "scales[0].grades[0].aliases": ["HT", "XS"], "scales[0].grades[2].aliases": ["h.t"] },
    path: "scales[0].grades[2].aliases[0]",
    code: "alias.duplicate",
    numbers: { alias: "h.t" },
  },
  "an abbreviation that is another's name": {
    edits: { "categories[0].aliases": ["Viên chức"] },
    path: "categories[0].aliases[0]",
    code: "alias.duplicate",
    numbers: { alias: "Viên chức" },
  },
  "a name too long for a formula": {
    edits: { "awards[0].name": "x".repeat(256) },
    path: "awards[0].name",
    code: "text.too-long",
    numbers: { maximum: 255 },
  },
  "two grades of one name": {
    edits: { "scales[0].grades[1].name": "Hoàn thành nhiệm vụ" },
    path: "scales[0].grades[2].name",
    code: "name.duplicate",
    numbers: { name: "Hoàn thành nhiệm vụ" },
  },
};
