import { planInput } from "../../support/planInput";

/** Công đoàn Viên chức tỉnh Thừa Thiên Huế, 2017: "85% vững mạnh, trong đó trên 45% xuất sắc". */
export const hue2017 = planInput([
  {
    id: "CQ-VM",
    level: "agency",
    words: "85% vững mạnh",
    name: "Vững mạnh",
    measure: {
      kind: "ratio",
      part: "công đoàn cơ sở vững mạnh",
      total: "công đoàn cơ sở",
      threshold: { comparison: ">=", percent: 85 },
    },
    entered: ["CN"],
    judged: ["CN"],
  },
  {
    id: "CQ-VMXS",
    level: "agency",
    words: "trong đó trên 45% xuất sắc",
    name: "Vững mạnh xuất sắc",
    measure: {
      kind: "ratio",
      part: "công đoàn cơ sở vững mạnh xuất sắc",
      total: "công đoàn cơ sở vững mạnh",
      threshold: { comparison: ">", percent: 45 },
      within: { target: "CQ-VM", of: "part" },
    },
    entered: ["CN"],
    judged: ["CN"],
  },
]);
