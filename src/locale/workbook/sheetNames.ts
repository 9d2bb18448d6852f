/** The sheets that a workbook has once, by the names that they get first: people may rename them. */
export const sheetNames = {
  index: "Mục lục",
  plan: "Kế hoạch",
  registration: "Đăng ký",
  agency: "Cơ quan",
  board: "Bảng theo dõi",
  council: "Hội đồng",
  check: "Kiểm tra",
} as const;

/** The sheet of the agency's leaders, before those of the units: a workbook of before has none until it is brought up. */
export const leadersSheetName = "00 Lãnh đạo";

/** A sheet that a workbook has once. */
export type FixedSheet = keyof typeof sheetNames;
