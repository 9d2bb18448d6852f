/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import "../support/browserGlobals";
import { readFileSync } from "node:fs";
import { letterOfReturn } from "../../src/locale/letters";
import { exchangeWords } from "../../src/locale/exchangeWords";
import { failures } from "../../src/locale/vi/failures";
import { filesWords } from "../../src/locale/paperWords";
import * as sample from "../../src/sample/sampleYear";
import { officeEngine } from "../../src/taskpane/engine/officeEngine";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { startExcel, stopExcels, type StartedExcel } from "../support/bothHosts";
import { partsOf, withParts } from "../support/fileParts";
import { oleFile } from "../support/oddFiles";
import { typeAt, valueAt, valuesAt, type Entry } from "../support/typeAt";
import { sendFiles, twoUnits } from "../support/unitFiles";
import { wordsForResults } from "../support/wordsForResults";
import { renderPane } from "./renderPane";

afterEach(() => {
  cleanup();
  stopExcels();
});

const words = exchangeWords.vi;
const [first, second] = sample.units;
const name = { U01: first?.name ?? "", U02: second?.name ?? "" };

/** jsdom's files hold their bytes back. */
const fileOf = (path: string, bytes: Uint8Array): File =>
  Object.assign(new File([], path), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });

const note = (unit: string, text: string | null): Entry => [`TD_${unit}_FIGURES`, "DV-CT", "note", text];
const evidence = (unit: string, text: string | null): Entry => [`TD_${unit}_FIGURES`, "DV-CT", "evidence", text];
const noteAt = (unit: string) => [`TD_${unit}_FIGURES`, "DV-CT", "note"] as const;
const evidenceAt = (unit: string) => [`TD_${unit}_FIGURES`, "DV-CT", "evidence"] as const;

/** What is put on the clipboard from now on. */
function hearCopies(): readonly string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
  Object.assign(navigator.clipboard, { writeText });
  return copied;
}

interface Opened extends StartedExcel {
  readonly user: UserEvent;
  readonly press: (label: string) => Promise<void>;
  readonly choose: (label: string) => Promise<void>;
  readonly give: (files: readonly File[]) => Promise<void>;
}

/** The pane over two units of the invented year, or another workbook, in the stand-in for Excel, at the tab of units' files. */
async function open(over = twoUnits.excel): Promise<Opened> {
  const excel = await over();
  const engine = officeEngine({
    openHost: () => Promise.resolve(excel.host),
    openSelection: () => Promise.resolve(() => Promise.resolve([])),
    openFiles: () => Promise.resolve(XlsxHost),
    loadSample: () => Promise.resolve(sample),
  });
  await renderPane({ engine, tab: "exchange" });
  const user = userEvent.setup({ applyAccept: false });
  await screen.findByText(over === twoUnits.excel ? words.intro : words.whole.about);
  return {
    ...{ ...excel, user },
    press: async (label) => user.click(await screen.findByRole("button", { name: label })),
    choose: async (label) => user.click(await screen.findByRole("radio", { name: label })),
    give: async (files) => {
      const input = await screen.findByLabelText(/^(Chọn các tệp|Chọn lại)/u, { selector: "input" });
      await user.upload(input, [...files]);
    },
  };
}

/** The files of both units as they are sent, before anything is typed in them. */
let sent: ReadonlyMap<string, Uint8Array> = new Map();
beforeAll(async () => {
  const files = await sendFiles(await twoUnits.file());
  sent = new Map(
    await Promise.all([...files].map(async ([code, file]) => [code, new Uint8Array(await file.save())] as const)),
  );
});

/** A unit's file after its people typed in it. */
async function answered(unit: "U01" | "U02", entries: readonly Entry[]): Promise<Uint8Array> {
  const file = await XlsxHost.open(sent.get(unit) ?? new Uint8Array());
  await typeAt(file, entries);
  return file.save();
}

describe("units' files in the pane", () => {
  it("are made for the units that are chosen, handed over with their letters, and noted as sent", async () => {
    const { host, user, press } = await open();
    await user.click(await screen.findByRole("checkbox", { name: new RegExp(name.U02, "u") }));
    await press(words.send.make(1));
    const file = "thi-dua-2024_U01_Phong-Tong-hop.xlsx";
    await screen.findByRole("button", { name: filesWords.vi.download(file) });
    const copied = hearCopies();
    await press(words.send.copyFor(name.U01));
    expect(copied[0]).toContain(`Kính gửi: ${first?.head ?? ""}, ${name.U01}`);
    expect(copied[0]).toContain(`gửi kèm tệp ${file}: phiếu theo dõi thi đua năm 2024`);
    await press(words.send.mark(1));
    await screen.findByText(words.send.marked(1), { selector: "div" });
    expect(
      await valuesAt(host, [
        ["TD_INDEX", "U01", "exchange"],
        ["TD_INDEX", "U02", "exchange"],
      ]),
    ).toEqual([expect.stringMatching(/^Đã gửi /u), "Chưa gửi"]);
    await waitFor(() => screen.getByText(/^Đã gửi \d/u));
  });

  it("ask for a password that files can be locked with, and keep none", async () => {
    const { user, press } = await open();
    const field = screen.getByLabelText<HTMLInputElement>(words.send.password);
    await user.type(field, "mật khẩu");
    await press(words.send.make(2));
    await screen.findByText(failures.passwordNotPlain);
    await user.clear(field);
    await user.type(field, "2024");
    await press(words.send.make(2));
    await screen.findByRole("button", { name: filesWords.vi.download(words.send.zip(2024)) });
    expect(field.value).toBe("");
  });

  it("come back twelve at a time: told by name what each is, chosen from, taken, and given back once", async () => {
    const { host, user, press, choose, give } = await open();
    await typeAt(host, [note("U01", "thư ký ghi"), evidence("U01", "thư ký ghi")]);
    const bytes = sent.get("U01") ?? new Uint8Array();
    const damaged = (from: RegExp, to: string): Uint8Array => {
      const parts = Object.entries(partsOf(bytes)).filter(([part]) => part.endsWith(".xml"));
      return withParts(bytes, Object.fromEntries(parts.map(([part, xml]) => [part, xml.replace(from, to)])));
    };
    const files = [
      fileOf("phiếu sửa.xlsx", await answered("U01", [note("U01", "đơn vị ghi"), evidence("U01", "đơn vị ghi")])),
      fileOf("P2.xlsx", await answered("U02", [note("U02", "đơn vị ghi"), evidence("U02", "thừa")])),
      fileOf("cũ.xls", oleFile("Workbook")),
      fileOf("mật.xlsx", oleFile("\u0006DataSpaces", "EncryptedPackage")),
      fileOf("khóa.xlsx", oleFile("EncryptedPackage")),
      fileOf("ảnh.xlsx", new TextEncoder().encode("không phải sổ")),
      fileOf("rỗng.xlsx", new Uint8Array()),
      fileOf("đứt.xlsx", bytes.subarray(0, bytes.length >> 1)),
      fileOf("hỏng kế hoạch.xlsx", damaged(/"plan":/u, '"plan"')),
      fileOf("cả sổ.xlsx", await twoUnits.bytes()),
      fileOf("trống.xlsx", await XlsxHost.create().save()),
      Object.assign(new File([], "mất.xlsx"), { arrayBuffer: () => Promise.reject(new Error("gone")) }),
    ];
    await choose(words.jobs.collect);
    await give(files);
    const told = within(await screen.findByRole("region", { name: words.collect.passed }));
    for (const file of files.slice(2)) told.getByText(file.name);
    told.getByText(failures.fileOldFormat);
    told.getByText(words.collect.files.whole);
    told.getByText(failures.fileUnreadable);
    // Nothing was written by looking.
    expect(await valueAt(host, noteAt("U02"))).toBeNull();

    // A conflict is nobody's until it is decided; what only the unit moved may be left out.
    screen.getByText(words.collect.chosen(2, 2));
    const conflict = (what: string) => within(screen.getByRole("group", { name: new RegExp(what, "u") }));
    await user.click(conflict("Ghi chú").getByRole("radio", { name: words.collect.theirs("“đơn vị ghi”") }));
    await user.click(screen.getByText(words.collect.taken(2), { selector: "summary" }));
    await user.click(await screen.findByRole("checkbox", { name: /^Lấy: .*Minh chứng$/u }));
    await press(words.collect.write(2));
    await screen.findByText(words.collect.done(2, 2, 2), { selector: "div" });
    await screen.findByText(words.collect.left(1));
    const cells = [noteAt("U01"), evidenceAt("U01"), noteAt("U02"), evidenceAt("U02")];
    const before = await valuesAt(host, [evidenceAt("U02")]);
    expect(await valuesAt(host, cells)).toEqual(["đơn vị ghi", "thư ký ghi", "đơn vị ghi", ...before]);
    expect(before).not.toEqual(["thừa"]);
    expect(await valueAt(host, ["TD_INDEX", "U01", "exchange"])).toMatch(/^Đã nhận .*\(phiếu sửa\.xlsx\)$/u);

    await typeAt(host, [note("U02", "sửa sau")]);
    await press(words.collect.undo);
    await screen.findByText(words.collect.undone(1, 1), { selector: "div" });
    expect(await valuesAt(host, cells)).toEqual(["thư ký ghi", "thư ký ghi", "sửa sau", ...before]);
    expect(screen.queryByRole("button", { name: words.collect.undo })).toBeNull();
  });

  it("take nothing of what somebody has typed since it was looked at, and say so", async () => {
    const { host, press, choose, give } = await open();
    await choose(words.jobs.collect);
    await give([fileOf("P1.xlsx", await answered("U01", [note("U01", "đơn vị ghi"), evidence("U01", null)]))]);
    await screen.findByText(words.collect.chosen(2, 0));
    await typeAt(host, [note("U01", "vừa gõ")]);
    await press(words.collect.write(2));
    await screen.findByText(words.collect.moved(1));
    expect(await valuesAt(host, [noteAt("U01"), evidenceAt("U01")])).toEqual(["vừa gõ", null]);
    // It stands there as what it is now.
    await screen.findByText(words.collect.chosen(0, 1));
  });

  it("are the later of two where a unit sent two, and either where somebody puts the other aside or takes its word", async () => {
    const { host, user, press, choose, give } = await open();
    await choose(words.jobs.collect);
    const early = await answered("U01", [note("U01", "bản đầu")]);
    const late = await answered("U01", [note("U01", "bản sau")]);
    const saved = (bytes: Uint8Array, at: string): Uint8Array => {
      const core = partsOf(bytes)["docProps/core.xml"];
      const told = `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`;
      const xml =
        core?.replace(/<dcterms:modified.*?<\/dcterms:modified>/u, told) ??
        `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${told}</cp:coreProperties>`;
      return withParts(bytes, { "docProps/core.xml": xml });
    };
    await give([
      fileOf("sớm.xlsx", saved(early, "2024-12-30T01:00:00Z")),
      fileOf("muộn.xlsx", saved(late, "2024-12-31T01:00:00Z")),
    ]);
    await screen.findByText(words.collect.twice);
    screen.getByText(words.collect.chosen(1, 1));
    // Of one cell both files cannot have their way.
    await user.click(screen.getByRole("radio", { name: words.collect.theirs("“bản đầu”") }));
    screen.getByText(words.collect.chosen(1, 0));
    await press(words.collect.write(1));
    await screen.findByText(words.collect.done(1, 1, 1), { selector: "div" });
    expect(await valueAt(host, noteAt("U01"))).toBe("bản đầu");
    await typeAt(host, [note("U01", null)]);
    await give([
      fileOf("sớm.xlsx", saved(early, "2024-12-30T01:00:00Z")),
      fileOf("muộn.xlsx", saved(late, "2024-12-31T01:00:00Z")),
    ]);
    await user.click(await screen.findByRole("checkbox", { name: words.collect.take("muộn.xlsx") }));
    await waitFor(() => expect(screen.queryByText(words.collect.twice)).toBeNull());
    await press(words.collect.write(1));
    await waitFor(async () => expect(await valueAt(host, noteAt("U01"))).toBe("bản đầu"));
  });

  it("are approved, or returned with a reason and a letter", async () => {
    const { host, user, press, choose, give } = await open();
    await choose(words.jobs.approve);
    await press(words.approve.approveFor(name.U01));
    await screen.findByText(words.approve.approved(name.U01), { selector: "div" });
    await press(words.approve.returnFor(name.U02));
    await user.type(screen.getByLabelText(new RegExp(words.approve.reason, "u")), "thiếu minh chứng");
    await press(words.approve.returnFor(name.U02));
    await screen.findByText(words.approve.returned(name.U02), { selector: "div" });
    expect(
      await valuesAt(host, [
        ["TD_INDEX", "U01", "exchange"],
        ["TD_INDEX", "U02", "exchange"],
      ]),
    ).toEqual([expect.stringMatching(/^Đã duyệt /u), expect.stringMatching(/^Trả lại .*: thiếu minh chứng$/u)]);
    const copied = hearCopies();
    await press(words.send.copyFor(name.U02));
    const head = second?.head ?? "";
    expect(copied).toEqual([letterOfReturn("vi", { unit: name.U02, head }, "thiếu minh chứng").join("\n")]);

    // What comes of an approved unit changes what was approved, and nothing says that it was received.
    await choose(words.jobs.collect);
    await give([fileOf("P1.xlsx", await answered("U01", [note("U01", "gửi muộn")]))]);
    await press(words.collect.write(1));
    await screen.findByText(words.collect.done(1, 1, 0), { selector: "div" });
    screen.getByText(words.collect.stayApproved(name.U01));
    expect(await valueAt(host, ["TD_INDEX", "U01", "exchange"])).toMatch(/^Đã duyệt /u);
    await give([fileOf("P1.xlsx", await answered("U01", [note("U01", "gửi muộn")]))]);
    await waitFor(() => screen.getByRole("button", { name: words.collect.allNoted }));
  });

  it("make an empty workbook a whole one: their plan, their units, what they bring, the broken by name", async () => {
    const { host, press, give } = await open(() => startExcel({ engine: wordsForResults }));
    await give([fileOf("ảnh.xlsx", new TextEncoder().encode("không phải sổ"))]);
    await screen.findByText(failures.noUnitFiles);
    await give([
      fileOf("P2.xlsx", await answered("U02", [note("U02", "đơn vị ghi")])),
      fileOf("rỗng.xlsx", new Uint8Array()),
      fileOf("P1.xlsx", sent.get("U01") ?? new Uint8Array()),
    ]);
    await screen.findByText(words.whole.found("26/KH-VPUBND", 2024, 2));
    screen.getByText(`U02 ${name.U02}`);
    screen.getByText("rỗng.xlsx");
    expect((await host.read()).blocks.size).toBe(0);
    await press(words.whole.make(2));
    await screen.findByText(words.intro);
    expect(await valuesAt(host, [noteAt("U02"), ["TD_U01_PEOPLE", 0, "name"]])).toEqual([
      "đơn vị ghi",
      expect.stringMatching(/./u),
    ]);
    await screen.findByText(/^Đã dựng sổ 2 đơn vị, ghi \d+ ô từ các tệp\.$/u, { selector: "div" });
    screen.getByText("rỗng.xlsx");
    // What comes back next is collected in it.
    await screen.findByText(words.collect.about);
  });

  it("stand beside a saved workbook, entry by entry, held against the open one", async () => {
    const { host, user, choose } = await open();
    await typeAt(host, [note("U02", "mới ghi")]);
    await choose(words.jobs.compare);
    const input = await screen.findByLabelText(words.compare.choose, { selector: "input" });
    await user.upload(input, fileOf("bản cũ.xlsx", await twoUnits.bytes()));
    await screen.findByText(words.compare.differ("bản cũ.xlsx", 1), { selector: "p" });
    screen.getByText("Đầu công việc · Ghi chú");
    screen.getByText(/\(trống\) → “mới ghi”/u);
    await user.upload(input, fileOf("ảnh.xlsx", readFileSync("assets/logo-16.png")));
    await screen.findByText(failures.fileNotXlsx);
  });
});
