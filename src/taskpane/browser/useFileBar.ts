import { useState } from "react";
import { browserWords } from "../../locale/browserWords";
import { usePane } from "../context/paneContext";
import { useTask, type Task } from "../context/useTask";
import { download } from "./download";
import { pickFile, saveInPlace, type ChosenFile, type SaveOutcome } from "./filePlace";
import type { FileState, FileStore } from "./fileStore";
import { useDrop } from "./useDrop";
import { useFile } from "./useFile";
import { useLeaving } from "./useLeaving";

/** What is asked of the person, or told. */
export type Told =
  | { readonly kind: "leave"; readonly then: () => void }
  | { readonly kind: "overwrite" }
  | { readonly kind: "downloaded" | "openedStays" | "savedHere"; readonly name: string }
  | { readonly kind: "notSaved"; readonly code: Extract<SaveOutcome, { ok: false }>["code"] }
  | { readonly kind: "oneFile" };

export interface FileBarState {
  readonly file: FileState;
  readonly opening: Task<null>;
  readonly told: Told | null;
  /** A file is held above the page. */
  readonly isOver: boolean;
  /** By the browser's own way where it has one, else by `input`. */
  readonly choose: (input: () => void) => void;
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly startNew: () => void;
  readonly give: () => void;
  readonly askToOverwrite: () => void;
  readonly overwrite: () => void;
  readonly dismiss: () => void;
}

/** The state of the bar: opening, giving away, and what is asked before something would be lost. */
export function useFileBar(store: FileStore): FileBarState {
  const { language, announce } = usePane();
  const words = browserWords[language];
  const file = useFile(store);
  const opening = useTask<null>();
  const [told, tell] = useState<Told | null>(null);
  useLeaving(file.changed);

  const ifNothingIsLost = (then: () => void): void => {
    if (file.changed) tell({ kind: "leave", then });
    else then();
  };
  const take = (files: readonly ChosenFile[]): void => {
    const [first, ...more] = files;
    if (first === undefined) return;
    if (more.length > 0) {
      tell({ kind: "oneFile" });
      announce(words.oneFile);
      return;
    }
    ifNothingIsLost(() => {
      tell(null);
      void opening.start(() => store.open(first));
    });
  };
  const isOver = useDrop(take);

  const pick = async (input: () => void): Promise<void> => {
    try {
      const chosen = await pickFile();
      if (chosen !== null) take([chosen]);
    } catch {
      // Pages within others may not, and policies forbid it: every browser has the plain way.
      input();
    }
  };
  const give = (): void => {
    const bytes = store.bytes();
    if (bytes === null) return;
    download(bytes, file.next);
    const kind = file.opened === null ? "downloaded" : "openedStays";
    tell({ kind, name: file.next });
    announce(words[kind](file.next));
    store.downloaded();
  };
  const overwrite = async (): Promise<void> => {
    const bytes = store.bytes();
    const { place, opened } = file;
    if (bytes === null || place === null || opened === null) return;
    const saved = await saveInPlace(place, bytes);
    if (saved.ok) store.savedIn(saved.place);
    tell(saved.ok ? { kind: "savedHere", name: opened } : { kind: "notSaved", code: saved.code });
    announce(saved.ok ? words.savedHere(opened) : words.notSaved[saved.code]);
  };
  return {
    file,
    opening,
    told,
    isOver,
    take,
    choose: (input) => void pick(input),
    startNew: () =>
      ifNothingIsLost(() => {
        tell(null);
        store.startNew();
      }),
    give,
    askToOverwrite: () => tell({ kind: "overwrite" }),
    overwrite: () => void overwrite(),
    dismiss: () => tell(null),
  };
}
