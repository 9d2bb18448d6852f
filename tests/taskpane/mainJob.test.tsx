/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SetUpRequest } from "../../src/taskpane/engine";
import { failed, fakeEngine, ok } from "./fixtures/fakeEngine";
import { sampleCheck, sampleSetUp, sampleShortlist } from "./fixtures/sampleOutcomes";
import { renderPane } from "./renderPane";

const nameOf = (element: Element | null): string =>
  element?.getAttribute("aria-label") ??
  (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
  element?.textContent ??
  "";

describe("the main job by keyboard alone", () => {
  it("goes from an empty workbook to a written list", async () => {
    const asked: SetUpRequest[] = [];
    const done: string[] = [];
    const { words } = await renderPane({
      engine: fakeEngine({
        check: (options) => {
          if (options.writeSheet) done.push("check");
          return asked.length === 0
            ? failed("notSetUp")
            : ok({ ...sampleCheck, findings: sampleCheck.findings.slice(0, 8) });
        },
        setUp: (request) => {
          asked.push(request);
          return ok(sampleSetUp);
        },
        goTo: (cell) => {
          done.push(`goTo ${cell.address}`);
          return ok(null);
        },
        makeShortlist: (period) => {
          done.push(`list ${period}`);
          return ok(sampleShortlist(period, true));
        },
      }),
    });
    const user = userEvent.setup();
    const tabTo = async (name: RegExp | string): Promise<void> => {
      for (let stop = 0; stop < 300; stop += 1) {
        await user.tab();
        const found = nameOf(document.activeElement);
        if (typeof name === "string" ? found === name : name.test(found)) return;
      }
      throw new Error(`Tab never comes to ${String(name)}`);
    };

    await screen.findByText(words.setUp.needUnits);
    await tabTo(words.setUp.pasteLabel);
    await user.keyboard("Phòng Tổng hợp; Nguyễn Văn An; 12{Enter}Phòng Nội chính");
    await tabTo(words.setUp.add);
    await user.keyboard("{Enter}");
    await tabTo(words.setUp.move("Phòng Nội chính"));
    await user.keyboard("{ArrowUp}");
    expect(screen.getByTestId("announcer").textContent).toBe(words.setUp.moved("Phòng Nội chính", 1, 2));
    await tabTo(words.setUp.run);
    await user.keyboard("{Enter}");
    expect(asked[0]?.units).toEqual([
      { name: "Phòng Nội chính" },
      { name: "Phòng Tổng hợp", head: "Nguyễn Văn An", staff: 12 },
    ]);

    await screen.findByText(words.setUp.done, { selector: "strong" });
    await tabTo(words.setUp.checkNow);
    await user.keyboard("{Enter}");
    await screen.findByText(words.check.again);
    await tabTo(words.check.again);
    await user.keyboard("{Enter}");
    await screen.findByText(words.check.findings);
    await tabTo(/^Đến ô /);
    await user.keyboard("{Enter}");

    await tabTo(words.tabs.check);
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe(words.tabs.shortlist);
    await screen.findByText(words.shortlist.occasion);
    await tabTo("Đợt 1");
    await user.keyboard(" ");
    await screen.findByRole("button", { name: words.shortlist.write });
    await tabTo(words.shortlist.write);
    await user.keyboard("{Enter}");
    await screen.findByText(words.shortlist.written("Tổng hợp Đợt 1"), { selector: "div" });
    expect(done).toEqual(["check", expect.stringMatching(/^goTo /), "list D1"]);
  }, 120_000);
});
