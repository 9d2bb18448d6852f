import bundled from "./26-KH-VPUBND.json";
import { deepFreeze } from "../deepFreeze";
import type { Plan } from "../plan";

/**
 * Kế hoạch số 26/KH-VPUBND of 02/02/2024, Văn phòng UBND tỉnh An Giang. As it stands in its file: a test has the parser give
 * the same, so that the pane's first form need not wait for a parser.
 */
export const bundledPlan: Plan = deepFreeze(bundled as Plan);
