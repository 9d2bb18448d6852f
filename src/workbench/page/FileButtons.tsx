import type { ReactElement } from "react";
import { useRef, useState } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import { openBook } from "../file/openBook";
import { saveBook } from "../file/saveBook";
import type { Ask } from "../session/asking";
import { Session } from "../session/session";
import { newBook } from "./newBook";

interface FileButtonsProps {
  readonly session: Session;
  readonly open: (session: Session) => void;
  readonly ask: Ask;
  readonly words: WorkbenchWords;
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const firstName = "thi-dua.xlsx";

function sessionOf(bytes: Uint8Array, name: string): Session {
  const book = newBook(name);
  openBook(bytes, book);
  return new Session(book);
}

/** Gives the person a file, as a browser does. */
function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** New, open, save, and the invented year. */
export function FileButtons({ session, open, ask, words }: FileButtonsProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const attempt = async (step: () => Promise<void>, failure: string): Promise<void> => {
    setIsBusy(true);
    try {
      await step();
    } catch (error) {
      const text = failure.replace("{why}", whyOf(error));
      await ask({ title: words.dialog.refused, text, answers: ["ok"] });
    } finally {
      setIsBusy(false);
    }
  };
  const openFile = async (file: File): Promise<void> => {
    open(sessionOf(new Uint8Array(await file.arrayBuffer()), file.name));
  };
  const save = async (): Promise<void> => {
    const bytes = await session.look(async () => {
      await session.book.calculate();
      return saveBook(session.book);
    });
    download(bytes, session.book.fileName);
  };
  const openSample = async (): Promise<void> => {
    const { sampleBytes } = await import("./sampleBytes");
    open(sessionOf(await sampleBytes(), "thi-dua-2024.xlsx"));
  };
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => open(new Session(newBook(firstName)))}>
        {words.bar.newBook}
      </button>
      <button type="button" disabled={isBusy} onClick={() => picker.current?.click()}>
        {words.bar.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void attempt(() => openFile(file), words.bar.openFails);
        }}
      />
      <button type="button" disabled={isBusy} onClick={() => void attempt(save, words.bar.saveFails)}>
        {words.bar.save}
      </button>
      <button type="button" disabled={isBusy} onClick={() => void attempt(openSample, words.bar.sampleFails)}>
        {words.bar.sample}
      </button>
      {isBusy && <span role="status">{words.bar.working}</span>}
    </>
  );
}
