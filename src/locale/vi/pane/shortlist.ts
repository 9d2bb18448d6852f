/** The shortlist of an occasion. */
export const shortlist = {
  intro: "Chọn đợt để xem ai được đề nghị, ai chưa và vì sao. Chưa ghi gì vào sổ.",
  occasion: "Đợt xét",
  running: "Đang lập danh sách",
  units: "Tập thể đề nghị",
  people: "Cá nhân đề nghị",
  noUnits: "Chưa có tập thể nào đủ điều kiện.",
  noPeople: "Chưa có cá nhân nào đủ điều kiện.",
  excluded: "Chưa đề nghị",
  noneExcluded: "Không ai bị loại.",
  notNominated: (people: number) => `Không được đơn vị bình chọn đợt này (${people})`,
  search: "Tìm theo tên người, tên đơn vị",
  nobodyFound: "Không tìm thấy ai trong phần chưa đề nghị.",
  pending: "Còn chờ kết quả",
  pendingFor: (targets: string) => `Chờ kết quả: ${targets}`,
  rank: (rank: number) => `Thứ ${rank}`,
  why: (met: number, judged: number) => `Đạt ${met}/${judged} chỉ tiêu đã xét`,
  announce: (units: number, people: number, excluded: number) =>
    `Đề nghị ${units} tập thể, ${people} cá nhân; chưa đề nghị ${excluded}.`,
  writeTitle: "Ghi trang tổng hợp",
  willMake: (sheet: string) => `Sẽ lập trang “${sheet}”.`,
  willRemake: (sheet: string) => `Trang “${sheet}” đã có: danh sách và số liệu được lập lại.`,
  willKeep: (lines: number) =>
    lines > 0 ? `Phần Hội đồng đã ghi ở ${lines} dòng được giữ nguyên.` : "Phần Hội đồng ghi luôn được giữ nguyên.",
  willKeepOrphans: (lines: number) => `${lines} dòng của người không còn trong danh sách được giữ ở cuối trang.`,
  willCarry: (cells: number) =>
    `${cells} ô đã ghi thêm trên trang, không còn chỗ tương ứng, được chép xuống cuối trang.`,
  carried: (cells: number) => `${cells} ô không còn chỗ tương ứng đã được chép xuống cuối trang.`,
  keysLost: (sheet: string) =>
    `Trang “${sheet}” không còn các ô ẩn (khóa dòng, khóa cột) nên không biết phần Hội đồng đã ghi thuộc dòng nào. Nên hoàn tác việc xóa hàng, cột trước; nếu vẫn lập lại, toàn bộ phần đã ghi được chép xuống cuối trang.`,
  rewriteWithoutKeys: "Vẫn lập lại, chép xuống cuối trang",
  write: "Ghi trang tổng hợp",
  rewrite: "Lập lại trang tổng hợp",
  writing: "Đang ghi trang tổng hợp",
  written: (sheet: string) => `Đã ghi trang “${sheet}”.`,
  open: "Mở trang",
  again: "Xem và lập lại",
};
