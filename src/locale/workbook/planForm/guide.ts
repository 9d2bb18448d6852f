import type { MeasureKind } from "../../../plan/measure";
import type { SourceChoice } from "./choices";

/** How to write a target of each kind: when it is used, what stands in the cells, an example. */
export const kindGuide = {
  ratio: {
    used: "Phần thực hiện trên tổng số, tính theo %. Không ghi ngưỡng thì chỉ theo dõi.",
    threshold: "Số phần trăm: ghi 90 cho 90%.",
    subject: "Phần thực hiện; cột sau ghi tổng số.",
    method: "Số nguyên, hoặc Có số lẻ (tiền, diện tích).",
  },
  count: {
    used: "Đếm được, như số sáng kiến. “Từ 5 đến 7”: ít nhất (≥), ngưỡng 5, mức trên 7.",
    threshold: "Số nguyên, kèm ít nhất (≥), không quá (≤) hoặc đúng (=).",
    subject: "Tên thứ được đếm, ví dụ sáng kiến.",
    method: "Nhiều hơn mức trên thì đạt hay không đạt.",
  },
  amount: {
    used: "Một giá trị có đơn vị tính, như số tiền tiết kiệm.",
    threshold: "Số, tối đa 3 chữ số thập phân.",
    subject: "Đơn vị tính, ví dụ triệu đồng.",
    method: "Để trống.",
  },
  change: {
    used: "Tăng hoặc giảm bao nhiêu phần trăm so với mức gốc.",
    threshold: "Số phần trăm thay đổi, ghi 4 cho 4%.",
    subject: "Đơn vị tính; cột sau ghi mức gốc, ví dụ năm trước.",
    method: "Tăng hoặc Giảm.",
  },
  none: {
    used: "Việc không được để xảy ra, như vi phạm kỷ luật.",
    threshold: "Số lần được phép; thường là 0.",
    subject: "Tên thứ bị đếm, ví dụ vi phạm.",
    method: "Để trống.",
  },
  rating: {
    used: "Đạt từ một mức của thang xếp loại trở lên.",
    threshold: "Tên mức thấp nhất được coi là đạt, như ở phần III.",
    subject: "Tên thang xếp loại ở phần III.",
    method: "Để trống.",
  },
  confirmation: {
    used: "Nội dung không đo bằng số: chọn Có hoặc Không.",
    threshold: "Để trống.",
    subject: "Để trống.",
    method: "Có minh chứng hay không cần.",
  },
  outcome: {
    used: "Do nơi khác quyết định, như cờ thi đua; chưa có kết quả thì chờ.",
    threshold: "Để trống.",
    subject: "Nơi quyết định, ví dụ Ủy ban nhân dân tỉnh.",
    method: "Để trống.",
  },
  deadline: {
    used: "Việc phải xong chậm nhất vào một ngày.",
    threshold: "Ngày cuối cùng, ví dụ 30/06/{year}.",
    subject: "Để trống.",
    method: "Để trống.",
  },
  cap: {
    used: "Không được quá một tỷ lệ, như “không quá 15%”.",
    threshold: "Số phần trăm cao nhất, ghi 15 cho 15%.",
    subject: "Phần bị hạn chế; cột sau ghi tổng số.",
    method: "Cách làm tròn số người hay số việc cao nhất.",
  },
} as const satisfies Record<MeasureKind, Record<"used" | "threshold" | "subject" | "method", string>>;

const ofTarget = "Mã của chỉ tiêu đó.";
const ofGrade = "Tên mức xếp loại, như ở phần III.";
const nothing = "Để trống.";

/** At which level a source can stand, and what its reference says. */
export const sourceGuide = {
  entry: { level: "Cơ quan, Đơn vị", reference: nothing },
  withinTotal: { level: "Cơ quan, Đơn vị (chỉ Tỷ lệ)", reference: ofTarget },
  withinPart: { level: "Cơ quan, Đơn vị (chỉ Tỷ lệ)", reference: ofTarget },
  units: { level: "Cơ quan", reference: "Mã chỉ tiêu cấp Đơn vị, cùng loại." },
  initiatives: { level: "Cơ quan, Đơn vị (Số lượng)", reference: nothing },
  initiativesProposed: { level: "Cơ quan, Đơn vị (Số lượng)", reference: nothing },
  initiativesRecognised: { level: "Cơ quan, Đơn vị (Số lượng)", reference: nothing },
  ratedAtLeastChosen: { level: "Cơ quan (Tỷ lệ, Mức trần)", reference: ofGrade },
  ratedAtLeastAll: { level: "Cơ quan (Tỷ lệ, Mức trần)", reference: ofGrade },
  ratedBelowChosen: { level: "Cơ quan (Không để xảy ra, Số lượng)", reference: ofGrade },
  ratedBelowAll: { level: "Cơ quan (Không để xảy ra, Số lượng)", reference: ofGrade },
  trafficOfAll: { level: "Cơ quan (Không để xảy ra, Số lượng)", reference: nothing },
  violationsOfAll: { level: "Cơ quan (Không để xảy ra, Số lượng)", reference: nothing },
  personRating: { level: "Cá nhân (Xếp loại)", reference: nothing },
  personTraffic: { level: "Cá nhân (Không để xảy ra)", reference: nothing },
  personViolations: { level: "Cá nhân (Không để xảy ra)", reference: nothing },
} as const satisfies Record<SourceChoice, Record<"level" | "reference", string>>;
