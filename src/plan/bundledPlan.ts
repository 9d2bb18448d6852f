import bundled from "./bundled/26-KH-VPUBND.json";
import { parsePlan } from "./parsePlan";
import type { Plan } from "./plan";

function parseBundled(): Plan {
  const parsed = parsePlan(bundled);
  if (parsed.ok) return parsed.plan;
  const faults = parsed.issues.map((issue) => `${issue.path}: ${issue.code}`);
  throw new Error(`The bundled plan does not parse: ${faults.join("; ")}`);
}

/** Kế hoạch số 26/KH-VPUBND of 02/02/2024, Văn phòng UBND tỉnh An Giang. */
export const bundledPlan: Plan = parseBundled();
