/** The ribbon's commands, as a notice names them. */
export const commands = {
  checkNow: "Kiểm tra",
  listFirst: "Lập danh sách kỳ sơ kết thứ nhất",
  listSecond: "Lập danh sách kỳ sơ kết thứ hai",
  listYear: "Lập danh sách cả năm",
  list: (occasion: string) => `Lập danh sách ${occasion}`,
  goToIndex: "Về Mục lục",
  done: (command: string, time: string) => `${command}: xong lúc ${time}.`,
  failed: (command: string, time: string) => `${command} lúc ${time} chưa làm được.`,
};
