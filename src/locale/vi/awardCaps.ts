/** The most of an award that an office gives, beside how many are proposed for it. */
export const awardCaps = {
  says: "tối đa {percent} của {total} {who} {base}, {rounding}: {limit}",
  units: "tập thể",
  people: "cá nhân",
  all: "được xét",
  awards: "được đề nghị {awards}",
  down: "làm tròn xuống",
  up: "làm tròn lên",
  nearest: "làm tròn gần nhất",
  within: "không vượt",
  over: "vượt {count}",
  /** A target of the plan that asks for more of the same: neither is settled by the product. */
  collides: "chỉ tiêu {target} yêu cầu {requirement}",
} as const;
