import { planInput, type TargetInput } from "../../support/planInput";

const targets: readonly TargetInput[] = [
  {
    id: "CQ-GRDP",
    words: "GRDP từ 10% trở lên",
    name: "Tăng trưởng GRDP",
    measure: {
      kind: "change",
      unitOfMeasure: "tỷ đồng",
      direction: "rise",
      baseline: "GRDP năm 2020",
      threshold: { comparison: ">=", percent: 10 },
    },
  },
  {
    id: "CQ-TN",
    words: "thu nhập trên 50 triệu",
    name: "Thu nhập bình quân",
    measure: { kind: "amount", unitOfMeasure: "triệu đồng", threshold: { comparison: ">", value: 50 } },
  },
  {
    id: "CQ-HN",
    words: "hộ nghèo giảm ít nhất 4%",
    name: "Giảm hộ nghèo",
    measure: {
      kind: "change",
      unitOfMeasure: "hộ",
      direction: "fall",
      baseline: "hộ nghèo cuối năm 2020",
      threshold: { comparison: ">=", percent: 4 },
    },
  },
  {
    id: "CQ-NTM",
    words: "thêm 08 xã",
    name: "Xã nông thôn mới",
    measure: { kind: "count", counted: "xã đạt chuẩn nông thôn mới", minimum: 8 },
  },
];

/** Tỉnh Kon Tum, 2021: changes from a baseline, an amount, and a count without a maximum, for the year alone. */
export const konTum2021 = planInput(
  targets.map((target) => ({ ...target, level: "agency", entered: ["CN"], judged: ["CN"] })),
);
