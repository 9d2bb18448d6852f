import type { Condition, Penalty, SimpleDemandKind } from "../../../plan/condition";
import { lawPacks } from "../../../plan/laws/lawPacks";
import type { MeasureKind } from "../../../plan/measure";
import type { Period, RankingKey } from "../../../plan/plan";
import type { Level, Source } from "../../../plan/target";
import type { Comparison } from "../../../plan/threshold";

/**
 * What can be chosen in the cells of the plan's form, as words. None begins with a sign that a spreadsheet takes for the
 * beginning of a formula; none but the sources, whose list stands in cells, has a comma, which parts the items of a list.
 */
export const planFormChoices = {
  levels: { agency: "Cơ quan", unit: "Đơn vị", individual: "Cá nhân" } satisfies Record<Level, string>,
  kinds: {
    ratio: "Tỷ lệ",
    count: "Số lượng",
    amount: "Giá trị",
    change: "Mức thay đổi",
    none: "Không để xảy ra",
    rating: "Xếp loại",
    confirmation: "Xác nhận",
    outcome: "Do cấp trên công nhận",
    deadline: "Thời hạn",
    cap: "Mức trần",
  } satisfies Record<MeasureKind, string>,
  comparisons: {
    ">": "trên (>)",
    ">=": "ít nhất (≥)",
    "<": "dưới (<)",
    "<=": "không quá (≤)",
    "=": "đúng (=)",
  } satisfies Record<Comparison, string>,
  whole: { yes: "Số nguyên", no: "Có số lẻ" },
  directions: { rise: "Tăng", fall: "Giảm" },
  roundings: { down: "Làm tròn xuống", up: "Làm tròn lên", nearest: "Làm tròn gần nhất" },
  overMaximum: { exceeded: "Vượt mức trên: đạt", notMet: "Vượt mức trên: không đạt" },
  evidence: { yes: "Có minh chứng", no: "Không cần minh chứng" },
  reviews: { interim: "Sơ kết", final: "Tổng kết" } satisfies Record<Period["occasion"]["review"], string>,
  registrations: { warns: "Chỉ nhắc", bars: "Không xét" } satisfies Record<Period["occasion"]["registration"], string>,
  effects: { says: "Chỉ nêu", bars: "Không xét" } satisfies Record<Condition["effect"], string>,
  penalties: { reprimand: "Khiển trách", warning: "Cảnh cáo trở lên" } satisfies Record<Penalty, string>,
  demands: {
    ratingAtLeast: "Xếp loại từ mức",
    recognisedInitiatives: "Sáng kiến được công nhận",
    peopleShare: "Tỷ lệ cá nhân được đề nghị",
    hasPersonWith: "Có cá nhân được đề nghị",
    heldBefore: "Đã được tặng",
    notHeldBack: "Không thuộc diện chưa xét",
    registered: "Đã đăng ký thi đua",
    noneDisciplinedFrom: "Không ai bị kỷ luật từ mức",
    byCouncil: "Hội đồng tự xét",
  } satisfies Record<SimpleDemandKind, string>,
  laws: Object.fromEntries(lawPacks.map(({ id, short }) => [id, short])),
  rankedLists: { units: "Đơn vị", people: "Cá nhân" },
  rankedBy: {
    exceededCount: "Số chỉ tiêu vượt mức",
    metCount: "Số chỉ tiêu đạt",
    figure: "Kết quả của một chỉ tiêu",
    rating: "Mức xếp loại của một chỉ tiêu",
    initiatives: "Số sáng kiến",
  } satisfies Record<RankingKey["by"], string>,
  sources: {
    entry: "Nhập số liệu",
    withinTotal: "Nhập số liệu; tổng số lấy theo tổng số của chỉ tiêu khác",
    withinPart: "Nhập số liệu; tổng số lấy theo số thực hiện của chỉ tiêu khác",
    units: "Cộng từ các đơn vị",
    initiatives: "Đếm sáng kiến đề xuất, kể cả đã được công nhận",
    initiativesProposed: "Đếm sáng kiến đề xuất, chưa được công nhận",
    initiativesRecognised: "Đếm sáng kiến đã được công nhận",
    ratedAtLeastChosen: "Số người xếp loại từ mức này trở lên, đối tượng được tính",
    ratedAtLeastAll: "Số người xếp loại từ mức này trở lên, mọi đối tượng",
    ratedBelowChosen: "Số người xếp loại dưới mức này, đối tượng được tính",
    ratedBelowAll: "Số người xếp loại dưới mức này, mọi đối tượng",
    trafficOfAll: "Cộng vi phạm giao thông của các cá nhân",
    violationsOfAll: "Cộng vi phạm khác của các cá nhân",
    personRating: "Xếp loại trong danh sách cá nhân",
    personTraffic: "Vi phạm giao thông trong danh sách cá nhân",
    personViolations: "Vi phạm khác trong danh sách cá nhân",
  },
  /** Sources as a fault speaks of them. */
  sourceKinds: {
    entry: "Nhập số liệu",
    units: "Cộng từ các đơn vị",
    initiatives: "Đếm sáng kiến",
    peopleRatedAtLeast: "Số người xếp loại từ mức này trở lên",
    peopleRatedBelow: "Số người xếp loại dưới mức này",
    peopleViolations: "Cộng vi phạm của các cá nhân",
    person: "Danh sách cá nhân",
  } satisfies Record<Source["from"], string>,
} as const;

/** What forms of earlier versions called a choice: it is read as what it is called now. */
export const earlierChoices = [{ name: planFormChoices.kinds.outcome, aliases: ["Kết quả bên ngoài"] }] as const;

export type SourceChoice = keyof typeof planFormChoices.sources;
