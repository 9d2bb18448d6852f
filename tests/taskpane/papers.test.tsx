/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { filesWords, paperWords } from "../../src/locale/paperWords";
import { failed, fakeEngine, ok } from "./fixtures/fakeEngine";
import { sampleShortlist } from "./fixtures/sampleOutcomes";
import { samplePapers } from "./fixtures/samplePapers";
import { choose, click, openTab, press } from "./press";
import { renderPane } from "./renderPane";

afterEach(cleanup);

const words = paperWords.vi;
const written = { previewShortlist: (period: string) => ok(sampleShortlist(period, true)) };

const toPapers = async (): Promise<void> => {
  await openTab("Danh sách");
  await choose("Đợt 1");
};

const isTicked = (name: RegExp): boolean => screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;

describe("the papers of an occasion in the pane", () => {
  it("are not offered before a list is written", async () => {
    await renderPane({ engine: fakeEngine({ previewShortlist: (period) => ok(sampleShortlist(period, false)) }) });
    await toPapers();
    await screen.findByRole("button", { name: "Ghi trang tổng hợp" });
    expect(screen.queryByRole("button", { name: words.pane.look })).toBeNull();
  });

  it("say what each leaves open with the way to its cell, tick those of somebody, and make those that are ticked", async () => {
    const went: string[] = [];
    const engine = fakeEngine({
      ...written,
      goTo: ({ sheet, address }) => {
        went.push(`${sheet}!${address}`);
        return ok(null);
      },
    });
    await renderPane({ engine });
    await toPapers();
    await press(words.pane.look);
    await screen.findByText(words.pane.listChanged);
    expect([isTicked(/^Phiếu bầu/u), isTicked(/^Tờ trình/u), isTicked(/đăng ký/u)]).toEqual([true, false, false]);
    await screen.findByText(words.pane.nobody);
    await screen.findByText(words.pane.empty(words.names["quyet-dinh"]));
    expect(screen.getByText(words.pane.wrong).textContent).toContain("31/02/2024");
    const [link] = await screen.findAllByRole("button", { name: words.pane.goTo("ngày họp", "Hội đồng", "D31") });
    if (link !== undefined) await click(link);
    expect(went).toEqual(["Hội đồng!D31"]);
    for (const paper of screen.getAllByRole("checkbox")) fireEvent.click(paper);
    await press(words.pane.make(2));
    await screen.findByRole("button", { name: filesWords.vi.download("van-ban_2024_D1.zip") });
    fireEvent.click(screen.getByRole("checkbox", { name: /đăng ký/u }));
    expect(screen.queryByRole("button", { name: filesWords.vi.download("van-ban_2024_D1.zip") })).toBeNull();
    await press(words.pane.make(1));
    await screen.findByRole("button", { name: filesWords.vi.download("to-trinh_2024_D1.docx") });
  });

  it("begin, before any occasion, with the list of those who registered, and say who has not", async () => {
    await renderPane({ engine: fakeEngine() });
    await openTab("Danh sách");
    await press(words.pane.makeRegistration);
    await screen.findByText(words.pane.unregistered("Phòng Kinh tế"));
    await screen.findByRole("button", { name: filesWords.vi.download("dang-ky_2024.docx") });
    await choose("Đợt 1");
    expect(screen.queryByRole("button", { name: words.pane.makeRegistration })).toBeNull();
  });

  it("say what went wrong: a workbook that cannot be read, and a part of the pane that does not come", async () => {
    const { papers, ...occasion } = samplePapers("D1").occasion;
    const lost = papers.map((one) => ({ ...one, docx: () => Promise.reject(new Error("not fetched")) }));
    let asked = 0;
    const engine = fakeEngine({
      ...written,
      papers: () => {
        asked += 1;
        return asked === 1
          ? failed("readDenied")
          : ok({ ...samplePapers("D1"), occasion: { ...occasion, papers: lost } });
      },
    });
    await renderPane({ engine });
    await toPapers();
    await press(words.pane.look);
    await press("Thử lại");
    await press(words.pane.make(6));
    await screen.findByText(/kết nối/u);
  });
});
