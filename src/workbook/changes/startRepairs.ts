import { startAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { RawWorkbook } from "../blocks/raw";
import type { NameChange } from "../drawing/description";
import type { ReadBlocks } from "../reading/readFigures";
import { sheetsOf } from "../sheets/sheetTable";
import { startName } from "../sheets/starts";

/** Names that links lead to, of blocks that are kept and have none that leads anywhere: an earlier version's, or one that was lost. */
export const startRepairs = (book: Book, kept: ReadBlocks, raw: RawWorkbook): readonly NameChange[] =>
  sheetsOf(book)
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ anchor, start }) => {
      const block = kept.get(anchor);
      if (block === undefined || start === undefined || raw.blocks.has(startAnchor(anchor))) return [];
      return startName(block, start(book));
    });
