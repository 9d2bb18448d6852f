import { comparisonKey } from "../../rules/figures/cleanText";
import { textOf } from "../blocks/book";
import { planFromChunks } from "../blocks/planSource";
import type { ReadBook } from "../reading/readBook";
import { planTexts } from "../reading/readPlan";
import type { CameBack } from "./readUnitFile";

/** Why a unit's file is not taken from at all. */
export const strangeness = ["formNewer", "otherYear", "otherPlan", "foreign", "unitUnknown", "unitDiffers"] as const;
export type Strangeness = (typeof strangeness)[number];

/** Which plan a file is of: as it says itself, or by the plan that it carries; undefined where it tells neither. */
function planOf({ facts, raw }: CameBack): { readonly plan: string; readonly year: string } | undefined {
  if (facts !== undefined) return facts;
  const { plan } = planFromChunks(planTexts(raw));
  const isPlan = typeof plan === "object" && plan !== null && "id" in plan && "year" in plan;
  return isPlan ? { plan: String(plan.id), year: String(plan.year) } : undefined;
}

/**
 * Whether a file is this workbook's and of one of its units; null where it is. `workbook` is what files of this workbook say; without
 * it only plan and unit tell.
 */
export function judgeFile(
  came: CameBack,
  { source, figures }: Pick<ReadBook, "source" | "figures">,
  workbook: string | undefined,
): Strangeness | null {
  if (came.form === "newer") return "formNewer";
  const of = planOf(came);
  if (of !== undefined && of.year !== String(source.year)) return "otherYear";
  if (of !== undefined && of.plan !== source.id) return "otherPlan";
  if (came.facts !== undefined && workbook !== undefined && came.facts.workbook !== workbook) return "foreign";
  const unit = figures.units.find(({ code }) => code === came.code);
  if (unit === undefined) return "unitUnknown";
  // A name may be mended on either side; what it was when the file was sent tells as well.
  const names = [came.unitName, came.facts?.unitName ?? ""].map(comparisonKey);
  return names.includes(comparisonKey(textOf(unit.name))) ? null : "unitDiffers";
}
