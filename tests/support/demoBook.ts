import { check } from "../../src/actions/check/check";
import { enterFigures, type FiguresInput } from "../../src/actions/setUp/enterFigures";
import type { ActionResult, UnitInput } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { Plan } from "../../src/plan/plan";
import { figures, units } from "../../src/sample/sampleYear";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { editedPlan } from "./editedPlan";
import { nominatedFor } from "./nominatedFor";

const now = new Date(2024, 11, 31, 16, 30);

const valueOf = <T>(result: ActionResult<T>): T => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.failure));
};

interface Contents {
  readonly plan: Plan;
  readonly units: readonly UnitInput[];
  readonly figures: FiguresInput;
}

/** A workbook as the secretary has it at the year's end: set up, filled, checked, its three summaries made. */
async function yearOf(contents: Contents): Promise<XlsxHost> {
  const host = XlsxHost.create();
  valueOf(await setUp(host, contents, { now }));
  const { unknown } = valueOf(await enterFigures(host, contents.figures, { now }));
  if (unknown.length > 0) throw new Error(unknown.join("; "));
  valueOf(await check(host, { writeSheet: true }, { now }));
  for (const { id } of contents.plan.periods) valueOf(await makeShortlist(host, id, { now }));
  return host;
}

/** The year of the sample: twelve units, good and faulty on purpose. */
export const demoBook = async (): Promise<Uint8Array> => (await yearOf({ plan: bundledPlan, units, figures })).save();

export const longUnit = "Trung tâm Ứng dụng công nghệ thông tin, Chuyển đổi số và Phục vụ công";
export const longTitle = "Chiến sĩ thi đua cấp tỉnh, bằng khen tỉnh";
export const longInitiative = "Số hóa quy trình chuẩn bị nội dung, tài liệu các phiên họp Ủy ban nhân dân tỉnh";

/** Twenty-five units, one with a name of seventy letters, sixty people and twelve initiatives; a title of forty letters. */
export async function crowdedBook(): Promise<Uint8Array> {
  const plain = longTitle.replace(",", " và");
  const at = bundledPlan.awards.findIndex((award) => award.level === "individual");
  const parsed = parsePlan(editedPlan({ [`awards[${at}].name`]: plain }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const more = Array.from({ length: 25 - units.length }, (_, index) => ({
    code: `U${String(units.length + 1 + index).padStart(2, "0")}`,
    name: `Phòng Nghiệp vụ số ${index + 1}`,
    head: "Nguyễn Văn An",
    staff: 5,
  }));
  const [first, ...others] = [...units, ...more];
  if (first === undefined) throw new Error("the sample has units");
  const people = Array.from({ length: 60 }, (_, index) => ({
    name: `Công Tằng Tôn Nữ Hoàng Thị Minh Nguyệt ${index + 1}`,
    post: "Phó Trưởng phòng Hành chính",
    category: "Người lao động",
    registrationNo: "05/ĐK-TH",
    registeredOn: 45_337,
    title: plain,
    rating: "Hoàn thành xuất sắc nhiệm vụ",
    trafficViolations: 0,
    violations: 0,
    ...nominatedFor("x"),
  }));
  const initiatives = Array.from({ length: 12 }, () => ({
    title: longInitiative,
    authors: "Nguyễn Thành Trung, Trần Thị Mỹ Hạnh",
    date: 45_400,
    role: "Chủ trì",
    state: "Được công nhận",
    document: "14/TTr-TH",
  }));
  const own = figures.units["U01"];
  const host = await yearOf({
    plan: parsed.plan,
    units: [{ ...first, name: longUnit, staff: 60 }, ...others],
    figures: {
      ...figures,
      units: {
        ...figures.units,
        U01: { ...own, unit: { ...own?.unit, name: longUnit }, people, initiatives },
      },
    },
  });
  return host.save();
}
