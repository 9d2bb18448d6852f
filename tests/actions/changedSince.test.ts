import { readXlsx } from "hucre/xlsx";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Raw } from "../../src/rules/figures/figures";
import { units } from "../../src/sample/sampleYear";
import { columnOfKey, rowOfKey } from "../../src/sheet/cellKey";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { calculate } from "../support/libreOffice";
import { endOfYear, fillSample } from "../support/sampleBook";
import { typeAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const { current, changed } = sheetTexts.summary;
const sheets = ["Tổng hợp Đợt 1", "Tổng hợp Đợt 2", "Tổng hợp cả năm"];

/** What each list's live cell says. */
async function says(bytes: Uint8Array | undefined): Promise<readonly string[]> {
  const book = await readXlsx(bytes ?? new Uint8Array());
  return sheets.map((name) => {
    const texts = book.sheets.find((sheet) => sheet.name === name)?.rows.flat() ?? [];
    return texts.filter((text) => text === current || text === changed).join("; ");
  });
}

interface Change {
  readonly what: string;
  readonly typed: readonly Entry[];
  readonly says: readonly [string, string, string];
  /** Whether letters alone differ, and not how many there are. */
  readonly isOfLetters?: boolean;
}

/** What was typed, to be typed again: no error is. */
function plain(raw: Raw): Exclude<Raw, object> | null {
  if (typeof raw === "object" && raw !== null) throw new Error("an error was typed");
  return raw;
}

const changes: readonly Change[] = [
  { what: "nothing", typed: [], says: [current, current, current] },
  { what: "a note", typed: [["TD_U01_FIGURES", "DV-CT", "note", "đã xem"]], says: [current, current, current] },
  {
    what: "a figure of the first campaign",
    typed: [["TD_U01_FIGURES", "DV-CT", "D1.value", 47]],
    says: [changed, current, changed],
  },
  {
    what: "a figure of the second campaign",
    typed: [["TD_U03_FIGURES", "DV-VB", "D2.total", 9999]],
    says: [current, changed, changed],
  },
  {
    what: "a figure made invalid",
    typed: [["TD_U01_FIGURES", "DV-KL", "D1.value", "không"]],
    says: [changed, current, changed],
  },
  {
    what: "a target that does not apply any more",
    typed: [["TD_U02_FIGURES", "DV-CT", "notApplicable", "D1"]],
    says: [changed, current, changed],
  },
  {
    what: "a choice of the year",
    typed: [["TD_U03_FIGURES", "DV-8G", "CN.value", "Không"]],
    says: [current, current, changed],
  },
  {
    what: "a registration",
    typed: [
      ["TD_U03_UNIT", "registrationNo", "value", null],
      ["TD_U03_UNIT", "registeredOn", "value", null],
    ],
    says: [changed, changed, changed],
  },
  {
    what: "a unit's name",
    typed: [["TD_U02_UNIT", "name", "value", "Phòng Mới"]],
    says: [changed, changed, changed],
  },
  {
    what: "a title that a unit registered",
    typed: [["TD_U02_UNIT", "title", "value", "Cờ thi đua"]],
    says: [changed, changed, changed],
  },
  {
    what: "a rating",
    typed: [["TD_U01_PEOPLE", 2, "rating", "Không hoàn thành nhiệm vụ"]],
    says: [changed, changed, changed],
  },
  {
    what: "two people of one length who changed places",
    typed: [
      ["TD_U01_PEOPLE", 2, "name", "Võ Minh Khang"],
      ["TD_U01_PEOPLE", 4, "name", "Lê Hoàng Phúc"],
    ],
    isOfLetters: true,
    says: [changed, changed, changed],
  },
  {
    what: "a mark on one letter of a name",
    typed: [["TD_U01_PEOPLE", 0, "name", "Nguyễn Thành Trụng"]],
    isOfLetters: true,
    says: [changed, changed, changed],
  },
  {
    what: "a post, by another of one length",
    typed: [["TD_U01_PEOPLE", 4, "post", "Chuyên viền"]],
    says: [changed, changed, changed],
  },
  {
    what: "a category, by the other of one length",
    typed: [["TD_U01_PEOPLE", 2, "category", "Viên chức"]],
    says: [changed, changed, changed],
  },
  {
    what: "the number of a person's registration",
    typed: [["TD_U01_PEOPLE", 2, "registrationNo", "99/ĐK-TĐ"]],
    says: [changed, changed, changed],
  },
  {
    what: "the document of an initiative",
    typed: [["TD_U01_INITIATIVES", 1, "document", "Quyết định số 7/QĐ-VPUBND"]],
    says: [changed, changed, changed],
  },
  {
    what: "the author of an initiative, by another of one length",
    typed: [["TD_U01_INITIATIVES", 1, "authors", "Huỳnh Thị Ngọc Diệm"]],
    says: [changed, changed, changed],
  },
  {
    what: "evidence of a target of the agency",
    typed: [["TD_AGENCY_FIGURES", "CQ-CT", "evidence", "Báo cáo 45"]],
    says: [changed, changed, changed],
  },
  {
    what: "what the plan asks of the agency",
    typed: [["TD_PLAN_TARGETS", "CQ-CT", "threshold", 80]],
    says: [changed, changed, changed],
  },
  {
    what: "an initiative that was taken out",
    typed: [["TD_U02_INITIATIVES", 0, "title", null]],
    says: [changed, changed, changed],
  },
];

/** People and figures that are wrong in every way. */
const wrong: readonly Entry[] = [
  ["TD_U01_PEOPLE", 0, "violations", 0.1],
  ["TD_U01_PEOPLE", 1, "violations", 0.2],
  ["TD_U01_PEOPLE", 2, "violations", 1e307],
  ["TD_U01_PEOPLE", 3, "name", "Lê Thị".normalize("NFD")],
  ["TD_U01_PEOPLE", 4, "rating", 12.000_000_000_000_1],
  ["TD_U01_PEOPLE", 6, "name", 12.5],
  ["TD_U01_PEOPLE", 7, "name", `“Ôn” ${"Đ".repeat(60)} ñ漢字`],
  ["TD_U02_FIGURES", "DV-CT", "D1.value", 0.1],
  ["TD_U02_FIGURES", "DV-CT", "D1.total", "abc"],
  ["TD_U03_FIGURES", "DV-VB", "D2.value", 1e300],
];

/** Every kind of figure is there in three units; each book more is recalculated whole. */
const few = 3;

/** Makes the lists of all occasions, of what is typed before. */
async function list(host: WorkbookHost, before: readonly Entry[] = []): Promise<void> {
  await fillSample(host, few);
  await typeAt(host, before);
  for (const { id } of bundledPlan.periods) done(await makeShortlist(host, id, endOfYear));
}

/** A book with them. */
async function listed(before: readonly Entry[]): Promise<Uint8Array> {
  const host = XlsxHost.create();
  await list(host, before);
  return host.save();
}

/** The first change of each answer, and those of one letter, which another program may read otherwise: it opens books whole. */
const inOtherPrograms = changes.filter(
  ({ says: answer, isOfLetters }, at) =>
    isOfLetters === true || changes.findIndex(({ says: other }) => String(other) === String(answer)) === at,
);

afterEach(stopExcels);

describe("the cell that says whether figures have changed since a list was made", () => {
  const told = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const bytes = await listed([]);
    const files = [{ name: "wrong.xlsx", bytes: await listed(wrong) }];
    for (const { what, typed } of inOtherPrograms) {
      const host = await XlsxHost.open(bytes);
      await typeAt(host, typed);
      files.push({ name: `${what}.xlsx`, bytes: await host.save() });
    }
    const more = await XlsxHost.open(bytes);
    const added = [...units.slice(0, few), { name: "Phòng Mới" }];
    done(await setUp(more, { plan: bundledPlan, units: added }, endOfYear));
    files.push({ name: "more.xlsx", bytes: await more.save() });
    told.set("file", await says(bytes));
    for (const saved of await calculate(files)) told.set(saved.name, await says(saved.bytes));
  });

  it("says that nothing has in the file that was just made", () => {
    expect(told.get("file")).toEqual([current, current, current]);
  });

  it("says so for what changed, and nothing for what did not, in LibreOffice", () => {
    expect(inOtherPrograms.length).toBeGreaterThan(5);
    expect(inOtherPrograms.map(({ what }) => ({ what, says: told.get(`${what}.xlsx`) }))).toEqual(
      inOtherPrograms.map(({ what, says: expected }) => ({ what, says: expected })),
    );
    expect(told.get("more.xlsx")).toEqual([changed, changed, changed]);
  });

  it("says so of people and figures that are wrong in every way, too: unchanged is unchanged", () => {
    expect(told.get("wrong.xlsx")).toEqual([current, current, current]);
  });

  it("says so of every change in Excel, live, and that nothing has once it was taken back", async () => {
    const { host, standIn } = await startExcel();
    await list(host);
    const shown = async (): Promise<readonly string[]> => {
      await standIn.model.calculate();
      return sheets.map((name) => {
        const sheet = standIn.model.sheet(name);
        const texts = [...sheet.contents.keys()].map((key) => sheet.valueAt(rowOfKey(key), columnOfKey(key)));
        return texts.filter((text) => text === current || text === changed).join("; ");
      });
    };
    for (const { what, typed, says: expected } of changes) {
      const before = await valuesAt(
        host,
        typed.map(([block, row, column]): KeyedCell => [block, row, column]),
      );
      await typeAt(host, typed);
      expect({ what, says: await shown() }).toEqual({ what, says: expected });
      await typeAt(
        host,
        typed.map(([block, row, column], at): Entry => [block, row, column, plain(before[at] ?? null)]),
      );
      expect({ what, says: await shown() }).toEqual({ what, says: [current, current, current] });
    }
  });
});
