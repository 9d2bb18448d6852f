import { planInput } from "../../support/planInput";

/** Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn, 2021: "trên" is strict, "ít nhất" is not. */
export const langSon2021 = planInput([
  {
    id: "DV-DH",
    words: "trả trước và đúng hạn trên 99%",
    name: "Trả đúng hạn",
    measure: {
      kind: "ratio",
      part: "hồ sơ trả trước và đúng hạn",
      total: "hồ sơ đã trả",
      threshold: { comparison: ">", percent: 99 },
    },
  },
  {
    id: "DV-HL",
    words: "hài lòng trên 96%",
    name: "Hài lòng",
    measure: {
      kind: "ratio",
      part: "phiếu hài lòng",
      total: "phiếu thu về",
      threshold: { comparison: ">", percent: 96 },
    },
  },
  {
    id: "DV-TT",
    words: "trực tuyến ít nhất 30%",
    name: "Hồ sơ trực tuyến",
    measure: {
      kind: "ratio",
      part: "hồ sơ trực tuyến",
      total: "hồ sơ tiếp nhận",
      threshold: { comparison: ">=", percent: 30 },
    },
  },
]);
