import type { LawPack, Validity } from "./lawPack";

/** "không quá 20% số … được xếp loại hoàn thành tốt nhiệm vụ": the ratings that both decrees speak of. */
const ratings = { rated: "Hoàn thành xuất sắc nhiệm vụ", base: "Hoàn thành tốt nhiệm vụ", percent: 20 } as const;

const of2026: Validity = { from: "2026-01-01" };
/** Nghị định 335/2025/NĐ-CP. Its exception for units that are rated best was not seen, and so is not here. */
export const officialsRated: LawPack = {
  ...of2026,
  ...{ id: "XL-CC-2026", short: "NĐ 335/2025", name: "Nghị định số 335/2025/NĐ-CP: xếp loại công chức", awards: [] },
  quotas: [{ ...ratings, ...of2026, category: "Công chức", source: "Nghị định số 335/2025/NĐ-CP" }],
};

const ofJuly2026: Validity = { from: "2026-07-01" };
/** Nghị định 233/2026/NĐ-CP, which lets a unit that is rated best have 25 %: more than its 20 % is told all the same. */
export const publicEmployeesRated: LawPack = {
  ...ofJuly2026,
  ...{ id: "XL-VC-2026", short: "NĐ 233/2026", name: "Nghị định số 233/2026/NĐ-CP: xếp loại viên chức", awards: [] },
  quotas: [{ ...ratings, ...ofJuly2026, category: "Viên chức", source: "Nghị định số 233/2026/NĐ-CP" }],
};
