import { planInput } from "../../support/planInput";

/** Trường Tiểu học Vọng La: "CSTĐCS 07", an exact number. */
export const vongLa = planInput([
  {
    id: "CQ-CSTD",
    level: "agency",
    words: "CSTĐCS 07",
    name: "Chiến sĩ thi đua cơ sở",
    measure: { kind: "count", counted: "chiến sĩ thi đua cơ sở", exact: 7 },
    entered: ["CN"],
    judged: ["CN"],
  },
]);
