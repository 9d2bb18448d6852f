import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../../src/plan/parsing/parsePlan";
import type { Plan } from "../../../src/plan/plan";
import { dakHa2023 } from "../../plan/otherPlans/dakHa2023";
import { hue2017 } from "../../plan/otherPlans/hue2017";
import { konTum2021 } from "../../plan/otherPlans/konTum2021";
import { langSon2021 } from "../../plan/otherPlans/langSon2021";
import { quotas } from "../../plan/otherPlans/quotas";
import { vongLa } from "../../plan/otherPlans/vongLa";
import { measuresPlan } from "../../support/measuresPlan";

const parsed = (input: unknown): Plan => {
  const result = parsePlan(input);
  if (result.ok) return result.plan;
  throw new Error(JSON.stringify(result.issues));
};

/** Every plan that the tests know, by name: all kinds of measures, sources, periods and orders among them. */
export const knownPlans: readonly (readonly [string, Plan])[] = [
  ["the bundled one", bundledPlan],
  ["one of every measure and source", measuresPlan],
  ["Đăk Hà's", parsed(dakHa2023)],
  ["Huế's", parsed(hue2017)],
  ["Kon Tum's", parsed(konTum2021)],
  ["Lạng Sơn's", parsed(langSon2021)],
  ["one of quotas", parsed(quotas)],
  ["Vọng La's", parsed(vongLa)],
];
