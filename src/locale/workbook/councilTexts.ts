/** The words of the council's own sheet: who it is, and of each occasion what its sitting decided by. */
export const councilTexts = {
  heading: "{council} NĂM {year}",
  line: "Ô nền vàng nhạt do Thư ký ghi. Các trang tổng hợp lấy số thành viên, cách tính và tỷ lệ tối thiểu từ trang này.",
  sittings: "A. PHIÊN HỌP XÉT KHEN THƯỞNG TỪNG ĐỢT",
  members: "B. THÀNH VIÊN VÀ VIỆC DỰ HỌP",
  content: "Nội dung",
  beside: "Cách ghi",
  rows: {
    rate: {
      label: "Tỷ lệ phiếu đồng ý tối thiểu",
      note: "Ghi số, ví dụ 80 cho 80%. Dòng riêng để trống: theo dòng này.",
    },
    base: {
      label: "Tỷ lệ phiếu đồng ý tính trên",
      note: "Theo quy chế của Hội đồng. Chưa chọn thì không xét đủ tỷ lệ.",
    },
    members: { label: "Tổng số thành viên, nếu khác danh sách ở phần B", note: "Để trống: đếm ở phần B." },
    membersCounted: { label: "→ Tổng số thành viên được tính", note: "Không kể Thư ký giúp việc." },
    present: {
      label: "Số người dự họp, nếu không ghi từng người ở phần B",
      note: "Để trống: đếm ở phần B, khi đã ghi đủ mọi người.",
    },
    presentCounted: { label: "→ Số người dự họp được tính", note: "Kể cả người cho ý kiến bằng văn bản." },
    issued: { label: "Số phiếu phát ra", note: "Không quá số người dự họp." },
    returned: { label: "Số phiếu thu về", note: "Kể cả phiếu không hợp lệ và ý kiến bằng văn bản." },
    metOn: { label: "Ngày họp", note: "" },
    metAt: { label: "Giờ bắt đầu", note: "Ghi giờ và phút, ví dụ 8:00." },
    endedAt: { label: "Giờ kết thúc", note: "" },
    place: { label: "Địa điểm", note: "" },
    chair: { label: "Người chủ trì, ký danh sách", note: "Để trống: Chủ tịch ở phần B." },
    secretary: { label: "Thư ký phiên họp", note: "Để trống: Thư ký ở phần B." },
    counters: { label: "Người kiểm phiếu", note: "Nhiều người thì cách nhau bằng dấu chấm phẩy." },
  },
  /** Of one award, below the rate of the occasion. */
  awardRate: "– riêng {award}",
  columns: {
    name: {
      heading: "Họ và tên",
      prompt: "Ghi như quyết định thành lập Hội đồng, ví dụ Trần Thị Bình, Phó Chánh Văn phòng.",
    },
    post: {
      heading: "Chức vụ",
      prompt: "Ghi như quyết định thành lập Hội đồng, ví dụ Trần Thị Bình, Phó Chánh Văn phòng.",
    },
    role: {
      heading: "Trong Hội đồng",
      prompt: "Chọn trong danh sách. Thư ký giúp việc không bỏ phiếu và không tính vào số thành viên.",
    },
    presence: {
      group: "Dự họp",
      prompt: "Chọn Có mặt, Ý kiến bằng văn bản hoặc Vắng. Vắng thì ghi lý do ở cột bên phải.",
    },
    reason: { group: "Lý do vắng", prompt: "Ghi lý do vắng, ví dụ đi công tác; dự họp thì để trống." },
  },
  errors: {
    count: "Chỉ nhận số nguyên: số phiếu thu về không quá số phát ra, số phát ra và số dự họp không quá số thành viên.",
    time: "Ghi giờ và phút, ví dụ 8:00 hay 14:30.",
    metOn: "Ngày họp phải từ ngày đầu của đợt đến hết năm sau, theo dạng ngày/tháng/năm, ví dụ 05/07/{year}.",
  },
  prompts: {
    text: "Ghi bằng chữ; để trống nếu chưa có.",
    count: "Ghi số nguyên, ví dụ 9; để trống nếu chưa có.",
    time: "Ghi giờ và phút, ví dụ 8:00.",
    metOn: "Ghi ngày, ví dụ 05/07/{year}.",
  },
} as const;
