import type { LegalCap } from "../../src/plan/plan";

/** A cap that an office set itself, on the share of people rated best. */
export const officeCap: LegalCap = {
  ...{ id: "XS20", name: "Không quá 20% hoàn thành xuất sắc nhiệm vụ", source: "Quy chế của cơ quan" },
  ...{ target: "CQ-XS", percent: 20, rounding: "down", enabled: true },
};
