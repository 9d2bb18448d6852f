/** The words of the hidden sheet of what was sent and came back, which the index shows. */
export const exchangeTexts = {
  sheet: "Gửi nhận",
  /** Of a unit of which nothing is noted. */
  notSent: "Chưa gửi",
  states: {
    sent: "Đã gửi {at}",
    received: "Đã nhận {at} ({file})",
    returned: "Trả lại {at}: {reason}",
    approved: "Đã duyệt {at}",
  },
  onIndex: "Gửi, nhận phiếu",
} as const;
