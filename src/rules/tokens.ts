/** What stands in the choice cells of a workbook: data, the same in every language of the pane. */
export const tokens = {
  yes: "Có",
  no: "Không",
  achieved: "Đạt",
  notAchieved: "Không đạt",
  leads: "Chủ trì",
  joins: "Tham gia",
  proposed: "Đề xuất",
  recognised: "Được công nhận",
  mark: "x",
} as const;
