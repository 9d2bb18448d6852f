/**
 * The fixed words that stand in cells as data, whatever language the pane speaks. `rules` and the live formulas compare
 * with exactly these; grades, categories and awards are the plan's own names.
 */
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
  reprimand: "Khiển trách",
  warned: "Cảnh cáo trở lên",
  inspected: "Thanh tra - kiểm tra",
  accused: "Khiếu nại - tố cáo",
} as const;

/** What a confirmation may hold. */
export const confirmationTokens: readonly string[] = [tokens.yes, tokens.no];

/** What an outcome decided outside may hold. */
export const outcomeTokens: readonly string[] = [tokens.achieved, tokens.notAchieved];

/** A unit's part in an initiative. */
export const roleTokens: readonly string[] = [tokens.leads, tokens.joins];

/** How far an initiative has come. */
export const stateTokens: readonly string[] = [tokens.proposed, tokens.recognised];

/** Why somebody is held back: a penalty, the lighter first, or what is still looked into. */
export const heldBackTokens: readonly string[] = [tokens.reprimand, tokens.warned, tokens.inspected, tokens.accused];
