/** The words that stand as data in the council's cells, as `tokens` do in those of the units. */
export const memberRoles = {
  chair: "Chủ tịch",
  deputy: "Phó Chủ tịch",
  member: "Ủy viên",
  secretary: "Thư ký",
  /** Writes the minutes and has no vote: some councils' rules say so. */
  clerk: "Thư ký giúp việc",
} as const;

/** How a member took part in a sitting. */
export const presences = {
  present: "Có mặt",
  written: "Ý kiến bằng văn bản",
  absent: "Vắng",
} as const;

/** What votes for are a share of. */
export const shareBases = {
  members: "Tổng số thành viên",
  present: "Số người dự họp",
  valid: "Số phiếu hợp lệ",
} as const;
export type ShareBase = keyof typeof shareBases;

/** What stands in place of its number on a line that the council took up by itself. */
export const ownLineMark = "HĐ";

export const roleWords: readonly string[] = Object.values(memberRoles);
export const presenceWords: readonly string[] = Object.values(presences);
export const baseWords: readonly string[] = Object.values(shareBases);
