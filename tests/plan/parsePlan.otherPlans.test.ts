import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { PlanInput } from "../support/planInput";
import { dakHa2023 } from "./otherPlans/dakHa2023";
import { hue2017 } from "./otherPlans/hue2017";
import { konTum2021 } from "./otherPlans/konTum2021";
import { langSon2021 } from "./otherPlans/langSon2021";
import { quotas } from "./otherPlans/quotas";
import { vongLa } from "./otherPlans/vongLa";

const plans: Record<string, { readonly input: PlanInput; readonly kinds: readonly string[] }> = {
  "Lạng Sơn 2021": { input: langSon2021, kinds: ["ratio >99", "ratio >96", "ratio >=30"] },
  "Kon Tum 2021": { input: konTum2021, kinds: ["change rise >=10", "amount >50", "change fall >=4", "count 8.."] },
  "Đăk Hà 2023": { input: dakHa2023, kinds: ["ratio >=20", "none 0", "count 1.."] },
  "Huế 2017": { input: hue2017, kinds: ["ratio >=85", "ratio >45 within the part of CQ-VM"] },
  "Vọng La": { input: vongLa, kinds: ["count =7"] },
  "award quotas": { input: quotas, kinds: ["cap 15 down", "cap 20 nearest"] },
};

function said(input: PlanInput): readonly string[] {
  const parsed = parsePlan(input);
  if (!parsed.ok) return parsed.issues.map(({ path, code }) => `${path}: ${code}`);
  return parsed.plan.targets.map(({ measure }) => {
    switch (measure.kind) {
      case "ratio": {
        const within = measure.within ? ` within the ${measure.within.of} of ${measure.within.target}` : "";
        return `ratio ${measure.threshold?.comparison ?? ""}${measure.threshold?.percent ?? ""}${within}`;
      }
      case "change":
        return `change ${measure.direction} ${measure.threshold.comparison}${measure.threshold.percent}`;
      case "amount":
        return `amount ${measure.threshold.comparison}${measure.threshold.value}`;
      case "count":
        return measure.exact === undefined ? `count ${measure.minimum ?? ""}..` : `count =${measure.exact}`;
      case "none":
        return `none ${measure.allowed}`;
      case "cap":
        return `cap ${measure.percent} ${measure.rounding}`;
      case "rating":
      case "confirmation":
      case "outcome":
      case "deadline":
        return measure.kind;
    }
  });
}

describe("plans of other offices", () => {
  it.each(Object.entries(plans))("can be said: %s", (_name, { input, kinds }) => {
    expect(said(input)).toEqual(kinds);
  });
});
