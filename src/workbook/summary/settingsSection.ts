import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import { absoluteA1 } from "../../sheet/a1";
import { summaryAnchor } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import { cellOf, layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { RangeRef, Validation } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { anyText, prompt, stop } from "../sheets/validations";
import { settingKeys, type CouncilRecord, type SettingKey } from "./councilLines";
import { grid } from "./grid";
import { gapHeight, sectionHeight, writeGap, writeSectionHeading } from "./sectionHeading";

const words = sheetTexts.summary;
const lineHeight = 24;
/** A setting's cell spans the columns of the figures. */
const span = 3;

function validation(key: SettingKey, range: RangeRef): Validation {
  const number = (kind: "whole" | "decimal", least: number, most: number): Validation => ({
    range,
    rule: { kind, operator: "between", formula1: least, formula2: most },
    prompt: prompt(words.councilTitle, words.votes[key]),
    error: stop(words.votes[key]),
  });
  switch (key) {
    case "members":
      return number("whole", 1, 1000);
    case "voteThreshold":
      return number("decimal", 0, 100);
    case "secretary":
    case "chair":
      return anyText(range, words.councilTitle, words.votes[key]);
  }
}

/** Section III: the council's settings, before the lists that refer to them. */
export function writeSettings(
  builder: SheetBuilder,
  flow: PageFlow,
  input: { readonly period: Period; readonly sheet: string; readonly council: CouncilRecord },
  row: number,
): { readonly block: KeyedBlock; readonly address: (key: SettingKey) => string; readonly next: number } {
  const block = layOutBlock(
    summaryAnchor(input.period.id, "settings"),
    input.sheet,
    { row: row + 1, column: 0 },
    settingKeys,
    ["", "", "", "", valueKey],
  );
  flow.take(row, sectionHeight + settingKeys.length * lineHeight);
  flow.skip(gapHeight);
  writeSectionHeading(builder, words.council, row);
  writeKeyRow(builder, block);
  for (const key of settingKeys) {
    const cell = cellOf(block, key, valueKey);
    if (cell === undefined) continue;
    const isName = key === "secretary" || key === "chair";
    builder
      .put({ row: cell.row, column: 0 }, key, "key")
      .putMerged(area(cell.row, 1, 1, grid.title), words.settings[key], "label")
      .putMerged(
        area(cell.row, cell.column, 1, span),
        entryContent(input.council.settings[key]),
        isName ? "entryText" : "entryCentered",
      )
      .rowRun({ first: cell.row, count: 1, height: lineHeight })
      .validate(validation(key, area(cell.row, cell.column, 1, 1)));
  }
  const next = row + 2 + settingKeys.length + 1;
  writeGap(builder, next - 1);
  const address = (key: SettingKey): string => {
    const cell = cellOf(block, key, valueKey);
    return cell === undefined ? "#REF!" : absoluteA1(cell);
  };
  return { block, address, next };
}
