import { containsRange } from "../../../sheet/areas";
import { invalidArgument } from "../model/excelFault";
import { requireUnprotected } from "../model/guards";
import type { Json, JsonObject } from "../model/json";
import { isJsonObject } from "../model/json";
import type { DataValidation } from "../model/rangeRules";
import { cutRules, emptyErrorAlert, emptyPrompt, rulesWithin } from "../model/rangeRules";
import { checkValidationRule, validationType } from "../model/validationRule";
import { action, defineType } from "../protocol/apiType";
import { asFlag } from "../protocol/readJson";
import type { RangeTarget } from "./rangeTarget";

const fresh = (target: RangeTarget): DataValidation => ({
  areas: [target.area],
  settings: {},
  prompt: emptyPrompt,
  errorAlert: emptyErrorAlert,
  ignoreBlanks: true,
});

const within = ({ sheet, area }: RangeTarget): readonly DataValidation[] => rulesWithin(sheet.validations, area);

/** The one validation of all the cells, or null where they have none or several. */
function single(target: RangeTarget): DataValidation | null {
  const found = within(target);
  const [only] = found;
  const covered = only?.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  return found.length === 1 && only && covered === target.area.rows * target.area.columns ? only : null;
}

function replace(target: RangeTarget, rules: readonly DataValidation[]): void {
  const { sheet, area, book } = target;
  requireUnprotected(sheet, "changing a validation");
  sheet.validations = [...cutRules(sheet.validations, area), ...rules];
  book.touched("rules", sheet, area);
}

function edit(target: RangeTarget, patch: Partial<DataValidation>): void {
  const found = within(target);
  replace(
    target,
    (found.length === 0 ? [fresh(target)] : found).map((rule) => ({ ...rule, ...patch })),
  );
}

const asObject = (value: Json): JsonObject => {
  if (!isJsonObject(value)) throw invalidArgument(`${JSON.stringify(value)} is not an object`);
  return value;
};

/** `Excel.DataValidation` of a range; null for what differs among its cells. */
export const dataValidationType = defineType<RangeTarget>("DataValidation", {
  properties: {
    rule: {
      get: (target) => (within(target).length === 0 ? {} : (single(target)?.settings ?? null)),
      set: (target, value) => {
        const settings = checkValidationRule(asObject(value));
        const isUnlike = within(target).length > 0 && single(target) === null;
        if (target.book.traits.has("unlikeRulesRefuseAnother") && isUnlike) {
          throw invalidArgument("the validations of these cells differ");
        }
        replace(target, [{ ...(single(target) ?? fresh(target)), areas: [target.area], settings }]);
      },
    },
    prompt: {
      get: (target) => (within(target).length === 0 ? emptyPrompt : (single(target)?.prompt ?? null)),
      set: (target, value) => edit(target, { prompt: limited(asObject(value), { title: 32, message: 255 }) }),
    },
    errorAlert: {
      get: (target) => (within(target).length === 0 ? emptyErrorAlert : (single(target)?.errorAlert ?? null)),
      set: (target, value) => edit(target, { errorAlert: limited(asObject(value), { title: 32, message: 255 }) }),
    },
    ignoreBlanks: {
      get: (target) => (within(target).length === 0 ? true : (single(target)?.ignoreBlanks ?? null)),
      set: (target, value) => edit(target, { ignoreBlanks: asFlag(value) }),
    },
    type: {
      get: (target) => {
        const found = within(target);
        if (found.length === 0) return "None";
        const covered = found.some((rule) => rule.areas.some((area) => containsRange(area, target.area)));
        const only = single(target);
        if (only) return validationType(only.settings);
        return covered || found.length > 1 ? "Inconsistent" : "MixedCriteria";
      },
    },
  },
  methods: { clear: action(0, (target) => replace(target, [])) },
});

function limited(texts: JsonObject, limits: Readonly<Record<string, number>>): JsonObject {
  for (const [key, limit] of Object.entries(limits)) {
    const text = texts[key];
    if (typeof text === "string" && text.length > limit) {
      throw invalidArgument(`the ${key} of a validation has ${text.length} characters; ${limit} are allowed`);
    }
  }
  return texts;
}
