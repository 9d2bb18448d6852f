import { copyPage } from "./copyPage";
import { download } from "./download";
import type { OutFile } from "./outFile";
import { canSaveAs, saveAs } from "./saveAs";

/** What became of a way to hand a file over; `unsure` where the browser tells nobody, `shown` where people do the rest. */
export type Handed = "done" | "unsure" | "shown" | "cancelled" | "failed";

export const rungIds = ["download", "saveAs", "openBook", "copy", "byHand"] as const;
export type RungId = (typeof rungIds)[number];

interface Rung {
  readonly fits: (file: OutFile) => boolean;
  /** Within a click. */
  readonly hand: (file: OutFile) => Promise<Handed>;
}

const hasPage = ({ html }: OutFile): boolean => html !== undefined;

export const rungs: Readonly<Record<RungId, Rung>> = {
  download: {
    fits: () => true,
    hand: (file) => {
      try {
        download(file);
        return Promise.resolve("unsure");
      } catch {
        return Promise.resolve("failed");
      }
    },
  },
  saveAs: { fits: canSaveAs, hand: saveAs },
  openBook: {
    fits: ({ open }) => open !== undefined,
    hand: async ({ open }) => ((await open?.())?.ok === true ? "done" : "failed"),
  },
  copy: { fits: hasPage, hand: async ({ html = "" }) => ((await copyPage(html)) ? "done" : "failed") },
  byHand: { fits: hasPage, hand: () => Promise.resolve("shown") },
};

/** Programs in which links do nothing, and say nothing of it. */
export function isDeaf(): boolean {
  if (typeof Office === "undefined") return false;
  const { platform } = Office.context;
  return platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
}

/** What needs no link comes first where links do nothing. */
const deafOrder: readonly RungId[] = ["openBook", "copy", "download", "saveAs", "byHand"];

/** The ways to hand a file over, the surest first. */
export const ladderFor = (file: OutFile): readonly RungId[] =>
  (isDeaf() ? deafOrder : rungIds).filter((id) => rungs[id].fits(file));
