import { parseFiguresJson } from "../../src/cli/figuresJson";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { measuresPlan } from "../support/measuresPlan";

const bytes = (file: unknown): Uint8Array =>
  new TextEncoder().encode(typeof file === "string" ? file : JSON.stringify(file));
const read = (file: unknown) => parseFiguresJson(bytes(file), bundledPlan);
const faultsOf = (file: unknown) => {
  const result = read(file);
  return result.ok ? [] : result.faults;
};

describe("the figures of a whole year", () => {
  const file = {
    U01: {
      figures: { "DV-CT": { "D1.value": 9, "D1.total": 10, evidence: "Báo cáo 5", notApplicable: "x" } },
      unit: { registrationNo: "05/ĐK-TH", registeredOn: "2024-02-15" },
      initiatives: [{ title: "Một", date: "2024-04-18" }],
      people: [{ name: "Nguyễn Văn An", registeredOn: 45337 }],
    },
    agency: {
      figures: { "CQ-CO": { "CN.value": "Đạt" } },
      events: { DANG: { activity: "Tọa đàm", doneOn: "2024-02-02" } },
    },
  };

  it("are read by unit code, block and keys, with ISO dates as serial numbers", () => {
    expect(read(file)).toEqual({
      ok: true,
      figures: {
        units: {
          U01: {
            figures: file.U01.figures,
            unit: { registrationNo: "05/ĐK-TH", registeredOn: 45337 },
            initiatives: [{ title: "Một", date: 45400 }],
            people: file.U01.people,
          },
        },
        agency: { ...file.agency, events: { DANG: { activity: "Tọa đàm", doneOn: 45324 } } },
      },
    });
  });

  it("are read the same where the units stand under `units`, and with a byte order mark", () => {
    const { agency, ...units } = file;
    expect(read({ units, agency })).toEqual(read(file));
    expect(read(`\uFEFF${JSON.stringify(file)}`)).toEqual(read(file));
  });

  it("are kept as typed where they are wrong", () => {
    const typed = { "D1.value": "92%", "D1.total": "2024-02-15", "D2.value": true };
    const wrong = { U01: { figures: { "DV-CT": typed }, unit: { registeredOn: "2024-02-31" } } };
    expect(read(wrong)).toEqual({ ok: true, figures: { units: wrong } });
  });

  it("are no entry where they are null", () => {
    expect(read({ U01: { figures: { "DV-CT": { "D1.value": null } } } })).toEqual({
      ok: true,
      figures: { units: { U01: { figures: { "DV-CT": {} } } } },
    });
  });

  it("are dates where the target is due on a day", () => {
    const deadline = measuresPlan.targets.find(({ measure, level }) => measure.kind === "deadline" && level === "unit");
    const due = { U01: { figures: { [deadline?.id ?? ""]: { "NAM.value": "2024-02-15", note: "2024-02-15" } } } };
    const result = parseFiguresJson(bytes(due), measuresPlan);
    expect(result.ok && result.figures.units["U01"]?.figures?.[deadline?.id ?? ""]).toEqual({
      "NAM.value": 45337,
      note: "2024-02-15",
    });
  });

  it.each([
    ["{", [{ code: "notJson" }]],
    [[], [{ code: "wrongShape", path: "" }]],
    [{ U1: {} }, [{ code: "keyUnknown", path: "U1" }]],
    [{ U01: { figure: {} } }, [{ code: "keyUnknown", path: "U01.figure" }]],
    [{ U01: { figures: { "DV-CT": 9 } } }, [{ code: "wrongShape", path: "U01.figures.DV-CT" }]],
    [{ units: { U01: { unit: [] } } }, [{ code: "wrongShape", path: "units.U01.unit" }]],
    [{ U01: { people: [{ name: ["A"] }] } }, [{ code: "notAValue", path: "U01.people.0.name" }]],
    [{ U01: { people: [{ name: "x".repeat(32_768) }] } }, [{ code: "textTooLong", path: "U01.people.0.name" }]],
  ])("name the place of the fault in %j", (wrong, faults) => {
    expect(faultsOf(wrong)).toEqual(faults);
  });

  it("have thirty marks at most behind a letter, however they are written", () => {
    const piled = "\u0301\u0323".repeat(500);
    for (const written of [piled, piled.replaceAll("\u0301", "\\u0301").replaceAll("\u0323", "\\u0323")]) {
      const result = read(`{"U01":{"people":[{"name":"a${written}"}]}}`);
      const name = result.ok ? result.figures.units["U01"]?.people?.[0]?.["name"] : undefined;
      if (typeof name !== "string") throw new Error("the name is no text");
      expect(name.replaceAll("\u034F", "")).toBe(`a${piled}`);
      expect(name).toMatch(/^a(?:\p{M}{30}\u034F)+\p{M}+$/u);
    }
  });

  it("say so where the file is not UTF-8", () => {
    expect(parseFiguresJson(Uint8Array.from([0xff, 0xfe, 0x7b]), bundledPlan)).toEqual({
      ok: false,
      faults: [{ code: "notUtf8" }],
    });
  });
});
