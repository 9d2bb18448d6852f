import type { CommandNotice } from "../../src/actions/run/commandNotice";
import { describeNotice } from "../../src/commands/describeNotice";
import type { DialogUi } from "../../src/commands/showNotice";
import { noticeAddress, showDialog } from "../../src/commands/showNotice";
import { failures as english } from "../../src/locale/en/failures";
import { failures } from "../../src/locale/vi/failures";
import { useStandIn } from "../support/useStandIn";

const notice: CommandNotice = {
  command: "checkNow",
  failure: { code: "cellBeingEdited" },
  at: new Date(2024, 5, 1, 8, 5).toISOString(),
};
const page = "https://thidua.example.vn/so-thi-dua/commands.html?_host_Info=Excel$Web";
const fragmentOf = (one: CommandNotice, language: string): string => new URL(noticeAddress(page, one, language)).hash;

describe("the dialog of a failed command", () => {
  it("stands beside the commands' page, and tells its server nothing", () => {
    const failure = { code: "protectedByOther", sheet: "Phòng Tổ chức" } as const;
    const { origin, pathname, search, hash } = new URL(noticeAddress(page, { ...notice, failure }, "vi-VN"));
    expect(`${origin}${pathname}`).toBe("https://thidua.example.vn/so-thi-dua/notice.html");
    expect(search).toBe("");
    expect(decodeURIComponent(hash.replaceAll("+", " "))).toContain("Phòng Tổ chức");
  });

  it("says what failed, when, and what to do, in Excel's language", async () => {
    expect(await describeNotice(fragmentOf(notice, "vi-VN"))).toEqual({
      language: "vi",
      title: "Kiểm tra lúc 08:05 chưa làm được.",
      sentence: failures.cellBeingEdited,
      close: "Đóng",
    });
    expect(await describeNotice(fragmentOf(notice, "en-GB"))).toMatchObject({
      language: "en",
      sentence: english.cellBeingEdited,
    });
  });

  it("names the occasion and the sheet", async () => {
    const failure = { code: "protectedByOther", sheet: "Tổng hợp Đợt 1" } as const;
    const { title, sentence } = await describeNotice(
      fragmentOf({ ...notice, command: "listFirst", occasion: "Đợt 1", failure }, "vi-VN"),
    );
    expect(title).toContain("Lập danh sách Đợt 1");
    expect(sentence).toContain("“Tổng hợp Đợt 1”");
  });

  it("has words for an address that is none of ours", async () => {
    for (const fragment of ["", "#notice=%7B", "#notice=%7B%22command%22%3A%22no%22%7D"]) {
      expect((await describeNotice(fragment)).sentence).toBe(failures.unexpected);
    }
    const forged = JSON.stringify({ ...notice, failure: { code: "toString" } });
    expect((await describeNotice(`#notice=${encodeURIComponent(forged)}`)).sentence).toBe(failures.unexpected);
  });

  it("repeats no sentence that stands where a name should", async () => {
    const sentences = [
      "Gọi ngay số 0900 000 000 để mở khóa tài khoản của bạn, nếu không dữ liệu sẽ mất",
      "A\nB",
      "a\u202Eb",
    ];
    for (const sentence of sentences) {
      const failure = { code: "protectedByOther", sheet: sentence } as const;
      for (const forged of [
        { ...notice, failure },
        { ...notice, occasion: sentence },
        { ...notice, at: sentence },
      ]) {
        expect(JSON.stringify(await describeNotice(fragmentOf(forged, "vi-VN")))).not.toContain(
          JSON.stringify(sentence).slice(1, -1),
        );
      }
    }
  });
});

describe("showing it", () => {
  const standIn = useStandIn();
  type Handler = (happened: { message: string; origin: string | undefined } | { error: number }) => void;
  /** A dialog as Excel opens it, with the library's own words for how that ended. */
  function opening(status: "Succeeded" | "Failed") {
    const handlers = new Map<Office.EventType, Handler>();
    const closed: string[] = [];
    const dialog = {
      close: () => closed.push("by us"),
      addEventHandler: (type: Office.EventType, handler: Handler) => handlers.set(type, handler),
    } as unknown as Office.Dialog;
    const ui: DialogUi = {
      displayDialogAsync: (...given: readonly unknown[]) => {
        const callback = given.at(-1) as (result: Office.AsyncResult<Office.Dialog>) => void;
        callback({ status: Office.AsyncResultStatus[status], value: dialog } as Office.AsyncResult<Office.Dialog>);
      },
    };
    return { ui, handlers, closed };
  }
  beforeEach(() => Object.assign(globalThis, { Office: standIn.current.Office }));
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  const ended = async (waiting: Promise<void>): Promise<boolean> =>
    Promise.race([waiting.then(() => true), new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);

  it("waits until it is closed by its frame", async () => {
    const { ui, handlers, closed } = opening("Succeeded");
    const waiting = showDialog(ui, "https://x/notice.html", 60_000);
    expect(await ended(waiting)).toBe(false);
    handlers.get(Office.EventType.DialogEventReceived)?.({ error: 12006 });
    expect(await ended(waiting)).toBe(true);
    expect(closed).toEqual([]);
  });

  it("closes it when its button is pressed", async () => {
    const { ui, handlers, closed } = opening("Succeeded");
    const waiting = showDialog(ui, "https://x/notice.html", 60_000);
    handlers.get(Office.EventType.DialogMessageReceived)?.({ message: "close", origin: undefined });
    expect(await ended(waiting)).toBe(true);
    expect(closed).toEqual(["by us"]);
  });

  it("does not wait for one that did not open, nor for ever", async () => {
    expect(await ended(showDialog(opening("Failed").ui, "https://x/notice.html", 60_000))).toBe(true);
    await showDialog(opening("Succeeded").ui, "https://x/notice.html", 1);
  });
});
