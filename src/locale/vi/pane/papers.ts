/** The papers of an occasion, in the pane. */
export const papers = {
  title: "Văn bản trình ký",
  intro: (occasion: string) =>
    `Làm các văn bản của ${occasion} (.docx) từ danh sách đã ghi và trang Hội đồng. Điều chưa biết để dòng chấm, ghi thêm trong Word hoặc ghi vào sổ rồi làm lại.`,
  look: "Chọn văn bản",
  lookAgain: "Xem lại chỗ còn thiếu",
  reading: "Đang đọc sổ",
  listChanged:
    "Số liệu đã thay đổi từ khi ghi danh sách. Văn bản theo danh sách đã ghi; nếu cần, lập lại trang tổng hợp trước.",
  wrong: "Nội dung đã ghi ở trang Hội đồng sau đây chưa đúng nên văn bản để dòng chấm; sửa rồi xem lại:",
  choose: "Văn bản",
  ofYear: "Danh sách đăng ký thi đua (cả năm)",
  registration: "Danh sách tập thể, cá nhân đã đăng ký thi đua trong năm (.docx), từ trang của các đơn vị.",
  makeRegistration: "Làm danh sách đăng ký",
  unregistered: (units: string) => `Chưa đăng ký nên không có trong danh sách: ${units}.`,
  complete: "Đủ nội dung.",
  missing: "Còn để dòng chấm:",
  goTo: (what: string, sheet: string, address: string) => `${what}: đến ô ${address}, trang ${sheet}`,
  nobody: "Không có tập thể, cá nhân nào để ghi.",
  empty: (papers: string) =>
    `Chưa làm được ${papers}: cần có tập thể, cá nhân được đề nghị; quyết định còn cần kết luận của Hội đồng.`,
  make: (count: number) => (count === 0 ? "Làm văn bản đã chọn" : `Làm ${count} văn bản đã chọn`),
  making: "Đang làm văn bản",
  made: (count: number) => `Đã làm ${count} văn bản.`,
};

export type PapersPaneWords = typeof papers;
