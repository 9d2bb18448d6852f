import { anchors } from "../../src/workbook/blocks/anchors";
import type { Fault } from "./typedFault";

const { councilOccasions: sittings, councilMembers: members } = anchors;

/** What cannot be meant on the council's sheet. */
export const councilFaults: readonly Fault[] = [
  {
    code: "percent.points",
    by: "a rate typed with its sign",
    typed: [[sittings, "rate", "D1", "80%"]],
    at: [sittings, "rate", "D1"],
    says: { period: "D1", mend: { value: 80 } },
  },
  {
    code: "choice.unknown",
    by: "a base that is none, in the case and marks of one that is",
    typed: [[sittings, "base", "D2", "so phieu hop le"]],
    at: [sittings, "base", "D2"],
    says: { mend: { value: "Số phiếu hợp lệ" } },
  },
  {
    code: "votes.too-many",
    by: "more ballots returned than issued",
    typed: [
      [sittings, "issued", "CN", 9],
      [sittings, "returned", "CN", 10],
    ],
    at: [sittings, "returned", "CN"],
    says: { numbers: { value: 10, most: 9 } },
  },
  {
    code: "time.invalid",
    by: "hours in words",
    typed: [[sittings, "metAt", "D1", "8 giờ 30"]],
    at: [sittings, "metAt", "D1"],
    says: { mend: { value: 510 / 1440 } },
  },
  {
    code: "sitting.ends-early",
    by: "an end before the beginning",
    typed: [
      [sittings, "metAt", "D1", 0.5],
      [sittings, "endedAt", "D1", 0.25],
    ],
    at: [sittings, "endedAt", "D1"],
  },
  {
    code: "date.outside-plan",
    by: "a sitting before its occasion began",
    typed: [[sittings, "metOn", "D2", 45_300]],
    at: [sittings, "metOn", "D2"],
  },
  {
    code: "date.invalid",
    by: "a day as a text",
    typed: [[sittings, "metOn", "D1", "05-07-2024"]],
    at: [sittings, "metOn", "D1"],
    says: { mend: { value: 45_478 } },
  },
  {
    code: "person.duplicate",
    by: "a member listed twice",
    typed: [
      [members, 0, "name", "Trần Thị Bình"],
      [members, 2, "name", "Trần  thị Bình"],
    ],
    at: [members, 2, "name"],
    says: { numbers: { first: 1 } },
  },
  {
    code: "person.name-missing",
    by: "a role without a name",
    typed: [[members, 1, "role", "Ủy viên"]],
    at: [members, 1, "name"],
  },
  {
    code: "member.reason-unasked",
    by: "a reason for absence beside an opinion in writing",
    typed: [
      [members, 0, "name", "Trần Thị Bình"],
      [members, 0, "presence.D1", "Ý kiến bằng văn bản"],
      [members, 0, "reason.D1", "đi công tác"],
    ],
    at: [members, 0, "reason.D1"],
  },
];
