/** The papers that an occasion ends with, in the order in which a council needs them; the names are those of their files. */
export const paperKinds = [
  "phieu-bau",
  "kiem-phieu",
  "bien-ban",
  "to-trinh",
  "danh-sach",
  "quyet-dinh",
  "bao-cao",
  "thanh-tich",
] as const;

export type PaperKind = (typeof paperKinds)[number];
