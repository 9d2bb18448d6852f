import type { ReactElement } from "react";
import { useRef, useState } from "react";
import { HostError } from "../../actions/port/hostError";
import { describeFailure, type DescribedFailure } from "../../locale/describeFailure";
import type { Language } from "../../locale/languages";
import { loadLocale } from "../../locale/loadLocale";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import { guarded } from "../../xlsx/guarded";
import { largestFile } from "../../ooxml/ooxml";
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
  readonly language: Language;
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const firstName = "thi-dua.xlsx";

function sessionOf(bytes: Uint8Array, name: string): Session {
  const book = newBook(name);
  try {
    guarded("fileUnreadable", () => openBook(bytes, book));
  } catch (error) {
    book.dispose();
    throw error;
  }
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

/** A file's fault in the words of the product; anything else is for whoever develops the stand-in. */
async function whyOf(error: unknown, language: Language): Promise<string> {
  if (error instanceof HostError) return describeFailure(await loadLocale(language), failureOf(error));
  return error instanceof Error ? error.message : String(error);
}

const failureOf = ({ code, sheet }: HostError): DescribedFailure => (sheet === undefined ? { code } : { code, sheet });

/** New, open, save, and the invented year. */
export function FileButtons({ session, open, ask, words, language }: FileButtonsProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const attempt = async (step: () => Promise<void>, failure: string): Promise<void> => {
    setIsBusy(true);
    try {
      await step();
    } catch (error) {
      const text = failure.replace("{why}", await whyOf(error, language));
      await ask({ title: words.dialog.refused, text, answers: ["ok"] });
    } finally {
      setIsBusy(false);
    }
  };
  const openFile = async (file: File): Promise<void> => {
    if (file.size > largestFile) throw new HostError("fileTooLarge", `${file.size} bytes`);
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
