import { isOnOwnDisk } from "../../../src/rules/figures/ownDisk";

describe("a path on somebody's own disk", () => {
  it.each([
    String.raw`C:\Users\Lan\Báo cáo.docx`,
    "d:/minh chứng/bao cao.pdf",
    "file:///C:/bao-cao.pdf",
    "file://may-01/chung/bao-cao.pdf",
    String.raw`\\may-01\chung\bao-cao.pdf`,
    "/Users/lan/bao-cao.pdf",
    "/home/lan/bao-cao.pdf",
    "~/Documents/bao-cao.pdf",
    String.raw`Báo cáo số 12/BC-VP; bản quét ở “E:\quet\12.pdf”`,
    String.raw`Lưu tại:C:\luu`,
    "Bản quét:\nD:\\quet.pdf",
  ])("is seen in %j", (text) => expect(isOnOwnDisk(text)).toBe(true));

  it.each([
    null,
    12,
    true,
    "",
    "Báo cáo số 12/BC-VP ngày 15/02/2024",
    "https://vanban.tinh.gov.vn/users/12.pdf",
    "http://dms/home/12",
    "Hồ sơ: 12/home/3",
    "Tỷ lệ 3:/4",
    "Mục A: 12; mục C: 13",
    "profile:/x",
    "Tủ hồ sơ C, ngăn 3",
  ])("is not seen in %j", (raw) => expect(isOnOwnDisk(raw)).toBe(false));
});
