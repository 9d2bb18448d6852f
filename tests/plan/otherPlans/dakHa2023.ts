import { planInput } from "../../support/planInput";

/** Liên đoàn Lao động huyện Đăk Hà, 2023: a share of people, nobody below, and a number for each unit. */
export const dakHa2023 = planInput([
  {
    id: "CQ-XS",
    level: "agency",
    words: "20% xuất sắc",
    name: "Tỷ lệ xuất sắc",
    measure: {
      kind: "ratio",
      part: "người hoàn thành xuất sắc",
      total: "người đã được xếp loại",
      threshold: { comparison: ">=", percent: 20 },
    },
    source: { from: "peopleRatedAtLeast", grade: "HTXS", scope: "everyone" },
    entered: ["CN"],
    judged: ["CN"],
  },
  {
    id: "CQ-KHT",
    level: "agency",
    words: "không có không hoàn thành",
    name: "Không hoàn thành",
    measure: { kind: "none", counted: "người không hoàn thành nhiệm vụ" },
    source: { from: "peopleRatedBelow", grade: "HT", scope: "everyone" },
    entered: ["CN"],
    judged: ["CN"],
  },
  {
    id: "DV-HD",
    words: "mỗi đơn vị 01 hoạt động",
    name: "Hoạt động",
    measure: { kind: "count", counted: "hoạt động", minimum: 1 },
    judged: ["CN"],
  },
]);
