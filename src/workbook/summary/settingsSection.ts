import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import { absoluteA1, toA1 } from "../../sheet/a1";
import { summaryAnchor } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import { statusColors } from "../drawing/colors";
import { writeEntries, type KeyedEntry } from "../drawing/keyedEntries";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeKeyRow } from "../drawing/keyedTable";
import { entryContent } from "../drawing/typedContent";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { anyText, prompt, stop } from "../sheets/validations";
import { settingKeys, type SettingKey } from "../blocks/councilKeys";
import type { CouncilRecord } from "./councilLines";
import { grid } from "./grid";
import { isRateIn } from "../formulas/rate";
import { gapHeight, sectionHeight, writeGap, writeSectionHeading } from "./sectionHeading";

const words = sheetTexts.summary;
const lineHeight = 24;

type Settings = CouncilRecord["settings"];
type Setting = Omit<KeyedEntry<Settings>, "key" | "heading" | "prompt" | "content">;

const number = (kind: "whole" | "decimal", least: number, most: number): Setting => ({
  style: "entryCentered",
  rule: (range, _label, text) => ({
    range,
    rule: { kind, operator: "between", formula1: least, formula2: most },
    prompt: prompt(words.councilTitle, text),
    error: stop(text),
  }),
});

/** Points, shown with their sign: `80%` typed is 0,8 points, and refused. */
const rate: Setting = {
  style: "entryPercentCentered",
  rule: (range, _label, text) => ({
    range,
    rule: { kind: "custom", formula: isRateIn(toA1(range)) },
    prompt: prompt(words.councilTitle, text),
    error: stop(words.votes.rate),
  }),
  formats: (range) => [
    {
      ...{ kind: "formula", range, formula: `AND(LEN(${toA1(range)})>0,NOT(${isRateIn(toA1(range))}))` },
      ...{ fontColor: statusColors.invalid.font, fill: statusColors.invalid.fill, bold: true },
    },
  ],
};

const signer: Setting = {
  style: "entryText",
  rule: (range, _label, text) => anyText(range, words.councilTitle, text),
};

const entries: Record<SettingKey, Setting> = {
  members: number("whole", 1, 1000),
  voteThreshold: rate,
  secretary: signer,
  chair: signer,
};

/** What the council says of itself. */
const settings = settingKeys.map((key): KeyedEntry<Settings> => ({
  ...{ key, heading: words.settings[key], prompt: words.votes[key], ...entries[key] },
  content: (council) => entryContent(council[key]),
}));

/** The labels stand before the columns of the figures, the settings in those. */
const columns = [{ key: "", span: grid.figures - 1 }, { key: valueKey }];
const span = grid.remarks - grid.figures;

/** Section III: the council's settings, before the lists that refer to them. */
export function writeSettings(
  builder: SheetBuilder,
  flow: PageFlow,
  input: { readonly period: Period; readonly sheet: string; readonly council: CouncilRecord },
  row: number,
): { readonly block: KeyedBlock; readonly address: (key: SettingKey) => string; readonly next: number } {
  const at = { row: row + 1, column: 0 };
  const block = layOutTable(summaryAnchor(input.period.id, "settings"), input.sheet, at, settingKeys, columns);
  flow.take(row, sectionHeight + settingKeys.length * lineHeight);
  flow.skip(gapHeight);
  writeSectionHeading(builder, words.council, row);
  writeKeyRow(builder, block);
  writeEntries(builder, block, settings, input.council.settings, { column: valueKey, span, height: lineHeight });
  const next = row + 2 + settingKeys.length + 1;
  writeGap(builder, next - 1);
  const address = (key: SettingKey): string => {
    const cell = cellOf(block, key, valueKey);
    return cell === undefined ? "#REF!" : absoluteA1(cell);
  };
  return { block, address, next };
}
