/** CB cán bộ · CC công chức · VC viên chức · LD người lao động: places in the plan's list of staff categories. */
export type SampleCategory = "CB" | "CC" | "VC" | "LD";
/** Places in the plan's rating scale, best first; null where nobody has rated the person yet. */
export type SampleGrade = "XS" | "T" | "HT" | "K" | null;

/** What differs from a person who registered with the unit and in whose row nothing is wrong. */
export interface SampleExtra {
  readonly unregistered?: true;
  readonly registeredOn?: string;
  readonly rating?: string;
  /** Why the person is not considered for the time being, where something stands in the way. */
  readonly heldBack?: string;
  /** The occasions of those whom their unit did not nominate for all three. */
  readonly occasions?: readonly ("D1" | "D2" | "CN")[];
}

/** Name, post, category, grade, traffic violations, other violations, nominated by the unit; then what is peculiar. */
export type SamplePerson = readonly [
  name: string,
  post: string,
  category: SampleCategory,
  grade: SampleGrade,
  traffic: number | string | null,
  violations: number | string | null,
  nominated: "x" | "X" | null,
  extra?: SampleExtra,
];

/** The people of each unit, and the agency's leaders, who are of none; every name is invented. */
export const samplePeople: Readonly<Record<string, readonly SamplePerson[]>> = {
  U00: [
    ["Trần Hoà Hợp", "Chánh Văn phòng", "CC", "XS", 0, 0, "x", { occasions: ["CN"] }],
    ["Nguyễn Thị Thu Thủy", "Phó Chánh Văn phòng", "CC", "T", 0, 0, "x", { occasions: ["CN"] }],
  ],
  U01: [
    ["Nguyễn Thành Trung", "Trưởng phòng", "CC", "XS", 0, 0, "x"],
    ["Huỳnh Thị Ngọc Diễm", "Phó Trưởng phòng", "CC", "XS", 0, 0, "x"],
    ["Lê Hoàng Phúc", "Phó Trưởng phòng", "CC", "T", 0, 0, "x", { occasions: ["D1"] }],
    ["Trần Thị Mỹ Hạnh", "Chuyên viên chính", "CC", "XS", 0, 0, "x"],
    ["Võ Minh Khang", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Phan Ngọc Bảo Châu", "Chuyên viên", "CC", "T", 0, 0, "x", { occasions: ["D2", "CN"] }],
    ["Đặng Quốc Việt", "Chuyên viên", "CC", "T", 1, 0, null],
    ["Dương Thị Cẩm Tú", "Chuyên viên", "CC", "T", 0, 0, null],
  ],
  U02: [
    ["Phạm Văn Hòa", "Trưởng phòng", "CC", "XS", 0, 0, "x"],
    ["Nguyễn Thị Thanh Thảo", "Phó Trưởng phòng", "CC", "XS", 0, 0, "x"],
    ["Trương Công Định", "Chuyên viên chính", "CC", "T", 0, 0, "x", { occasions: ["D2"] }],
    ["Lâm Thị Kim Ngân", "Chuyên viên", "CC", "T", 0, 0, "x"],
    ["Bùi Hữu Nghĩa", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Hồ Thị Bích Trâm", "Chuyên viên", "CC", "XS", 0, 0, "x"],
    ["Châu Sóc Kha", "Chuyên viên", "CC", "T", 0, 0, null],
  ],
  U03: [
    ["Lê Thị Phương Loan", "Trưởng phòng", "CC", "T", 0, 0, "x"],
    ["Ngô Đình Luân", "Phó Trưởng phòng", "CC", "T", 0, 0, null],
    ["Nguyễn Hữu Tài", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Mai Thị Hồng Nhung", "Chuyên viên", "CC", "XS", 0, 0, "x"],
    ["Huỳnh Tấn Lộc", "Chuyên viên", "CC", "HT", 0, 0, null],
    ["Neáng Sóc Na", "Chuyên viên", "CC", "T", 0, 0, null],
  ],
  U04: [
    ["Trần Quang Vinh", "Trưởng phòng", "CC", "T", 0, 0, "x"],
    ["Đỗ Thị Thu Vân", "Phó Trưởng phòng", "CC", "T", 0, 0, null],
    ["Nguyễn Trọng Nhân", "Chuyên viên chính", "CC", "XS", 0, 0, "x", { occasions: ["D2", "CN"] }],
    ["Phạm Thị Yến Nhi", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Lý Thanh Tùng", "Chuyên viên", "CC", "T", 0, 0, null],
  ],
  U05: [
    ["Võ Thị Ánh Tuyết", "Trưởng phòng", "CC", "T", 0, 0, null],
    ["Nguyễn Hoàng Anh", "Phó Trưởng phòng", "CC", "T", 0, 0, null],
    ["Trần Văn Đực", "Văn thư", "CC", "HT", 0, 1, null],
    ["Lê Thị Bé Năm", "Lưu trữ viên", "VC", "T", 0, 0, null],
    ["Huỳnh Văn Sang", "Nhân viên đánh máy", "LD", "T", 0, 0, null],
    ["Cao Thị Lệ Quyên", "Chuyên viên", "CC", "K", 0, 0, null],
  ],
  U06: [
    ["Phan Văn Nghiệp", "Trưởng phòng", "CC", "XS", 0, 0, "x", { unregistered: true }],
    ["Nguyễn Thị Kiều Oanh", "Kế toán trưởng", "CC", "XS", 0, 0, "x", { unregistered: true }],
    ["Trần Thị Ngọc Giàu", "Kế toán viên", "CC", "T", 0, 0, null, { unregistered: true }],
    ["Đinh Công Thành", "Lái xe", "LD", "T", 0, 0, null, { unregistered: true }],
    ["Lê Văn Tám", "Lái xe", "LD", "T", 2, 0, null, { unregistered: true }],
    ["Bùi Thị Cúc", "Nhân viên phục vụ", "LD", "T", 0, 0, null, { unregistered: true }],
    ["Hồ Văn Út", "Bảo vệ", "LD", "T", 0, 0, null],
  ],
  U07: [
    ["Nguyễn Văn Thạnh", "Trưởng ban", "CC", "T", 0, 0, "x"],
    ["Trần Thị Diệu Hiền", "Phó Trưởng ban", "CC", "XS", 0, 0, "x"],
    ["Huỳnh Công Minh", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Phạm Thị Mỹ Duyên", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Lê Tuấn Kiệt", "Chuyên viên", "CC", "T", 0, 0, null],
  ],
  U08: [
    ["Đặng Thị Xuân Lan", "Trưởng phòng", "CC", "XS", 0, 0, "x"],
    ["Nguyễn Phước Hậu", "Phó Trưởng phòng", "CC", "T", 0, 0, null],
    ["Trần Minh Nhựt", "Chuyên viên", "CC", "T", "không", 0, null],
    ["Võ Thị Kim Thoa", "Chuyên viên", "CC", "T", 0, 0, null],
    ["Lưu Gia Bảo", "Chuyên viên", "CC", "T", 0, 0, "x"],
  ],
  U09: [
    ["Nguyễn Thị Hồng Gấm", "Giám đốc", "CC", "T", 0, 0, "x"],
    ["Lê Minh Triết", "Phó Giám đốc", "CC", "T", 0, 0, null],
    ["Trần Thị Tuyết Mai", "Viên chức tiếp nhận hồ sơ", "VC", "XS", 0, 0, "x"],
    ["Huỳnh Như Ý", "Viên chức tiếp nhận hồ sơ", "VC", "T", 0, 0, null],
    ["Phan Thanh Liêm", "Viên chức tiếp nhận hồ sơ", "VC", "T", 0, 0, null],
    ["Ngô Thị Cẩm Nhung", "Viên chức tiếp nhận hồ sơ", "VC", "T", 0, 0, null, { registeredOn: "30/02/2024" }],
    ["Đoàn Văn Khởi", "Nhân viên hỗ trợ", "LD", "T", 0, 0, null],
    ["Nguyễn Ngọc Hân", "Nhân viên hỗ trợ", "LD", "T", 0, 0, null],
  ],
  U10: [
    ["Trịnh Quốc Bảo", "Giám đốc", "VC", "XS", 0, 0, "x"],
    ["Nguyễn Đức Duy", "Phó Giám đốc", "VC", "T", 0, 0, null],
    ["Huỳnh Thị Như Quỳnh", "Biên tập viên", "VC", "T", 0, 0, "x"],
    ["Lê Nhật Trường", "Kỹ sư", "VC", "T", 0, 0, null, { rating: "Tốt" }],
    ["Phạm Hoàng Long", "Kỹ sư", "VC", "T", 0, 0, null],
    ["Trương Thị Ái Vy", "Kế toán", "VC", "T", 0, 0, null],
  ],
  U11: [
    ["Nguyễn Văn Kiệt", "Trưởng phòng", "CC", "T", 0, 0, "x"],
    ["Trần Lê Khánh Vy", "Phó Trưởng phòng", "CC", "T", 0, 0, null],
    ["Võ Hoàng Nam", "Chuyên viên", "CC", "T", 0, 0, null],
    // The same person twice: once as typed on a Mac (letters and marks apart), in capitals.
    ["VÕ HOÀNG NAM".normalize("NFD"), "Chuyên viên", "CC", "T", 0, 0, null],
    ["Lê Thị Tố Trinh", "Chuyên viên", "CC", "T", 0, 0, "x"],
    ["Phùng Chí Thiện", "Chuyên viên", "CC", "T", -1, 0, null],
  ],
  U12: [
    ["Bùi Văn Hiếu", "Giám đốc", "VC", null, 0, 0, null],
    ["Lê Thị Mộng Cầm", "Phó Giám đốc", "VC", null, 0, 0, null],
    ["Nguyễn Văn Lành", "Nhân viên lễ tân", "LD", null, null, null, null],
    ["Trần Thị Út Em", "Nhân viên bếp", "LD", null, null, null, null],
    ["Huỳnh Văn Phát", "Nhân viên kỹ thuật", "LD", null, null, null, null],
  ],
};
