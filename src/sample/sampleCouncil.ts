import type { CouncilInput, FiguresInput } from "../actions/setUp/enterFigures";
import { memberRoles, presences, shareBases } from "../rules/figures/councilTokens";
import type { Raw } from "../rules/figures/figures";
import { serialOfIso } from "../rules/figures/serialDate";

const { present, written, absent } = presences;
const there = [present, null] as const;

type Presence = readonly [presence: string, reason: string | null];
type Member = readonly [name: string, post: string, role: string, D1: Presence, D2: Presence, CN: Presence];

const { chair, deputy, member, secretary } = memberRoles;
const members: readonly Member[] = [
  ["Trần Hoà Hợp", "Chánh Văn phòng", chair, there, there, there],
  ["Nguyễn Thị Thu Thủy", "Phó Chánh Văn phòng", deputy, there, there, there],
  ["Lê Quốc Cường", "Phó Chánh Văn phòng", member, [absent, "đi công tác"], there, there],
  ["Đỗ Minh Triết", "Chủ tịch Công đoàn", member, there, there, [written, null]],
  ["Huỳnh Ngọc Hân", "Bí thư Đoàn Thanh niên", member, there, [absent, "nghỉ ốm"], there],
  ["Nguyễn Thành Trung", "Trưởng phòng Tổng hợp", member, there, there, there],
  ["Phạm Văn Hòa", "Trưởng phòng Kinh tế", member, [written, null], there, there],
  ["Trần Quang Vinh", "Trưởng phòng Nội chính", member, there, there, there],
  ["Võ Thị Ánh Tuyết", "Trưởng phòng Hành chính - Tổ chức", secretary, there, there, there],
];

/** How a member took part in the sitting of an occasion, by the keys of its columns. */
function attendance(at: number, presence: string, reason: string | null): readonly (readonly [string, string])[] {
  const period = ["D1", "D2", "CN"][at] ?? "";
  const taken = [`presence.${period}`, presence] as const;
  return reason === null ? [taken] : [taken, [`reason.${period}`, reason]];
}

const hour = (hours: number, minutes: number): number => (hours * 60 + minutes) / 1440;

interface Met {
  readonly on: string;
  readonly from: number;
  readonly to: number;
  readonly ballots: number;
}

/** The council's own rule: four fifths of all members, those with opinions in writing among them. */
const sitting = ({ on, from, to, ballots }: Met): Readonly<Record<string, Raw>> => ({
  ...{ rate: 80, base: shareBases.members, issued: ballots, returned: ballots },
  ...{ metOn: serialOfIso(on), metAt: from, endedAt: to, place: "Phòng họp số 1" },
  counters: "Đỗ Minh Triết; Huỳnh Ngọc Hân",
});

/** Who the council of the sample is, and how it sat for its three occasions. */
export const council: CouncilInput = {
  members: members.map(([name, post, role, ...occasions]) => ({
    ...{ name, post, role },
    ...Object.fromEntries(occasions.flatMap(([presence, reason], at) => attendance(at, presence, reason))),
  })),
  sittings: {
    D1: sitting({ on: "2024-07-05", from: hour(8, 0), to: hour(10, 30), ballots: 8 }),
    D2: sitting({ on: "2024-12-30", from: hour(8, 0), to: hour(9, 45), ballots: 8 }),
    CN: sitting({ on: "2024-12-31", from: hour(14, 0), to: hour(16, 0), ballots: 9 }),
  },
};

/** How many of a line's ballots are against, and how many invalid: most lines have none of either. */
const odd: readonly (readonly [against: number, invalid: number])[] = [
  [0, 0],
  [1, 0],
  [0, 0],
  [0, 1],
  [2, 0],
  [0, 0],
];

/** How the sample's council votes on the lines of a list, in their order: all ballots that came back, and what it concludes. */
export function votesOn(
  period: string,
  lines: readonly string[],
): Readonly<Record<string, Readonly<Record<string, Raw>>>> {
  const ballots = Number(council.sittings?.[period]?.["returned"] ?? 0);
  const most = members.length;
  return Object.fromEntries(
    lines.map((key, at) => {
      const [votesAgainst, votesInvalid] = odd[at % odd.length] ?? [0, 0];
      const votesFor = ballots - votesAgainst - votesInvalid;
      const isEnough = votesFor * 100 >= 80 * most;
      return [key, { votesFor, votesAgainst, votesInvalid, conclusion: isEnough ? "Đồng ý" : "Không đồng ý" }];
    }),
  );
}

/** Votes of an occasion's lists, as they are entered; the lines are those that stand on them. */
export const votesInput = (period: string, units: readonly string[], people: readonly string[]): FiguresInput => ({
  units: {},
  votes: { [period]: { units: votesOn(period, units), people: votesOn(period, people) } },
});
