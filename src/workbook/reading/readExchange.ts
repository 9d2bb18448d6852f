import { anchors } from "../blocks/anchors";
import { exchangeStates, type ExchangeRecord, type ExchangeState } from "../blocks/exchangeKeys";
import { textOf } from "../blocks/book";
import type { ReadBlocks } from "./readFigures";
import { rawUnder } from "./readKeyedBlock";

const isState = (text: string): text is ExchangeState => (exchangeStates as readonly string[]).includes(text);

/** What is noted of the units' files, by their codes; undefined in a workbook that sent none. */
export function readExchange(blocks: ReadBlocks): ReadonlyMap<string, ExchangeRecord> | undefined {
  const block = blocks.get(anchors.exchange);
  if (block === undefined) return undefined;
  return new Map(
    [...block.rows.keys()].flatMap((code): readonly (readonly [string, ExchangeRecord])[] => {
      const [state = "", at = "", file = "", reason = ""] = (["state", "at", "file", "reason"] as const).map((key) =>
        textOf(rawUnder(block, code, key)),
      );
      return isState(state) ? [[code, { state, at, file, reason }]] : [];
    }),
  );
}
