/** What to do about a finding. */
export const mends = {
  change: "sửa thành {value}",
  clear: "xoá nội dung ô này",
  markNotApplicable: "nếu không phát sinh, đánh dấu ở cột “Không áp dụng” và nêu lý do",
} as const;
