import { calendar } from "./calendar";
import { check } from "./check";
import { commands } from "./commands";
import { common } from "./common";
import { setUp } from "./setUp";
import { shortlist } from "./shortlist";

/** Words of the pane. Findings and failures have theirs elsewhere: they are not needed for the first screen. */
export const pane = {
  title: "Sổ Thi Đua",
  tabs: { setUp: "Thiết lập", check: "Kiểm tra", shortlist: "Danh sách", calendar: "Lịch & trợ giúp" },
  tabsLabel: "Các phần của Sổ Thi Đua",
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  common,
  commands,
  setUp,
  check,
  shortlist,
  calendar,
};

/** Every language says the same things. */
export type PaneWords = typeof pane;
