import type { SimpleDemand } from "../condition";
import type { Level } from "../target";
import type { AwardRule, LawPack, Validity } from "./lawPack";

const good = "Hoàn thành tốt nhiệm vụ";
const best = "Hoàn thành xuất sắc nhiệm vụ";

const worker = ["Lao động tiên tiến"];
const atBase = ["Chiến sĩ thi đua cơ sở"];
const ofProvince = ["Chiến sĩ thi đua cấp tỉnh", "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "Chiến sĩ thi đua cấp bộ"];
const ofNation = ["Chiến sĩ thi đua toàn quốc"];
/** Who has a higher title meets the standard of "Lao động tiên tiến" (Điều 22, 23). */
const workers = [...worker, ...atBase, ...ofProvince, ...ofNation];

type Told = readonly [article: string, words: string, demand: SimpleDemand | readonly SimpleDemand[]];

const council = (words: string): SimpleDemand => ({ kind: "byCouncil", words });
const told = (article: string, words: string): Told => [article, words, council(words)];
const rated = (grade: string): SimpleDemand => ({ kind: "ratingAtLeast", grade });
const running = (awards: readonly string[], times: number): SimpleDemand => ({
  ...{ kind: "heldBefore", awards: [...awards], times, running: true },
});

interface Award {
  readonly names: readonly string[];
  readonly level: Level;
  readonly rules: readonly Told[];
}

const workersShare: SimpleDemand = { kind: "peopleShare", awards: workers, percent: 70 };

/** Luật Thi đua, khen thưởng số 06/2022/QH15, as passed in 2022: the titles of people and of units, article by article. */
const titles: readonly Award[] = [
  {
    ...{ names: worker, level: "individual" },
    rules: [
      ["Điều 24", "hoàn thành tốt nhiệm vụ trở lên", rated(good)],
      told("Điều 24", "tích cực tham gia phong trào thi đua"),
    ],
  },
  {
    ...{ names: atBase, level: "individual" },
    rules: [
      ["Điều 23", "đạt tiêu chuẩn Lao động tiên tiến", rated(good)],
      [
        "Điều 23",
        "hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được công nhận, hoặc có đề tài khoa học được nghiệm thu",
        [rated(best), { kind: "recognisedInitiatives", least: 1 }, council("có đề tài khoa học được nghiệm thu")],
      ],
    ],
  },
  {
    ...{ names: ofProvince, level: "individual" },
    rules: [
      ["Điều 22", "ba lần liên tục là Chiến sĩ thi đua cơ sở", running(atBase, 3)],
      told("Điều 22", "sáng kiến hoặc đề tài khoa học có phạm vi ảnh hưởng trong bộ, tỉnh"),
    ],
  },
  {
    ...{ names: ofNation, level: "individual" },
    rules: [
      ["Điều 21", "hai lần liên tục là Chiến sĩ thi đua cấp bộ, cấp tỉnh", running(ofProvince, 2)],
      told("Điều 21", "sáng kiến hoặc đề tài khoa học có phạm vi ảnh hưởng toàn quốc"),
    ],
  },
  {
    ...{ names: ["Tập thể lao động tiên tiến"], level: "unit" },
    rules: [
      ["Điều 28", "hoàn thành tốt nhiệm vụ", rated(good)],
      ["Điều 28", "từ 70% cá nhân là Lao động tiên tiến", workersShare],
      ["Điều 28", "không ai bị kỷ luật từ cảnh cáo", { kind: "noneDisciplinedFrom", from: "warning" }],
    ],
  },
  {
    ...{ names: ["Tập thể lao động xuất sắc"], level: "unit" },
    rules: [
      ["Điều 27", "hoàn thành xuất sắc nhiệm vụ", rated(best)],
      told("Điều 27", "100% cá nhân hoàn thành nhiệm vụ được giao"),
      ["Điều 27", "từ 70% cá nhân là Lao động tiên tiến", workersShare],
      [
        "Điều 27",
        "có cá nhân là Chiến sĩ thi đua cơ sở",
        { kind: "hasPersonWith", awards: [...atBase, ...ofProvince, ...ofNation] },
      ],
    ],
  },
];

/** What goes with the law for some years: of whom, and which decree says it. */
interface Beside {
  readonly decree: string;
  readonly of: (award: Award) => readonly Told[];
}

function packOf(id: string, short: string, validity: Validity, { decree, of }: Beside): LawPack {
  const law = "Luật số 06/2022/QH15";
  const rules = titles.flatMap((award) => {
    const ruleOf =
      (text: string) =>
      ([article, words, demand]: Told): AwardRule => ({
        ...{ names: award.names, level: award.level, words, ...validity, source: `${text}, ${article}` },
        demand: "kind" in demand ? demand : { kind: "oneOf", of: [...demand] },
      });
    return [...award.rules.map(ruleOf(law)), ...of(award).map(ruleOf(decree))];
  });
  const name = `Luật Thi đua, khen thưởng số 06/2022/QH15 và ${decree}`;
  return { ...{ id, short, name, ...validity }, awards: rules, quotas: [] };
}

/** With the votes that its decree asked for: of all members, absent ones in writing. */
export const emulationLaw2024 = packOf(
  "TDKT-2024",
  "Luật 06/2022 từ 2024",
  { from: "2024-01-01", until: "2025-06-30" },
  {
    decree: "Nghị định số 98/2023/NĐ-CP",
    of: ({ names }) => {
      const percent = names === atBase ? 80 : names === ofProvince || names === ofNation ? 90 : undefined;
      const article = "khoản 7 Điều 30";
      return percent === undefined ? [] : [told(article, `từ ${percent}% tổng số thành viên Hội đồng đồng ý`)];
    },
  },
);

/** From the day on which the next decree came into force, to the last before the law was amended (Luật số 06/2026/QH16). */
export const emulationLaw2025 = packOf(
  "TDKT-2025",
  "Luật 06/2022 từ 7/2025",
  { from: "2025-07-01", until: "2026-09-30" },
  {
    decree: "Nghị định số 152/2025/NĐ-CP",
    of: ({ level }) =>
      level === "individual"
        ? [["Điều 4", "không đang bị kỷ luật, thanh tra, khiếu nại, tố cáo", { kind: "notHeldBack" }]]
        : [],
  },
);
