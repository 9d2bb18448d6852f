import { conditionWords } from "../text/stated";

/** What an award asks for, and in brackets what was found; a line each. */
export const conditions = conditionWords({
  ratingAtLeast: "xếp loại từ {grade} trở lên[ (đang là {value})]",
  recognisedInitiatives: "có {least} sáng kiến được công nhận[ (đang có {value})]",
  peopleShare: "từ {percent} cá nhân được đề nghị {awards}[ (đang có {value}/{total})]",
  hasPersonWith: "có cá nhân được đề nghị {awards}",
  heldBefore: "đã được tặng {awards}: {times} lần[, {running} năm liên tục][, trong {years} năm gần nhất]",
  notHeldBack: "không thuộc diện chưa xét[ (đang là {value})]",
  registered: "đã đăng ký thi đua",
  noneDisciplinedFrom: "không có cá nhân bị kỷ luật từ {from}[ (đang có {value})]",
  byCouncil: "{words}",
  or: "hoặc",
  met: "Đạt",
  lacking: "Thiếu",
  unknown: "Chưa rõ",
});
