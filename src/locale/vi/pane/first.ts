import { common } from "./common";

/** What the first screen says, before all else has come. */
export const first = {
  title: "Sổ Thi Đua",
  tabs: {
    setUp: "Thiết lập",
    exchange: "Gửi, thu",
    check: "Kiểm tra",
    shortlist: "Danh sách",
    calendar: "Lịch & trợ giúp",
  },
  tabsLabel: "Các phần của Sổ Thi Đua",
  common,
  welcome: {
    title: "Từ kế hoạch thi đua đến danh sách khen thưởng",
    text: "Lập cho mỗi đơn vị một trang nhập số liệu, tự đối chiếu với chỉ tiêu của kế hoạch.",
    more: "Cuối đợt, tự lập danh sách đề nghị kèm lý do để Hội đồng xét.",
  },
};

export type FirstWords = typeof first;
