import { HostError } from "../actions/port/hostError";
import { footerText, canHash } from "../ooxml/ooxml";
import { rangeToA1 } from "../sheet/a1";
import { fitsSheet, overlap } from "../sheet/areas";
import type { Block } from "../sheet/contents";
import type { RangeRef } from "../sheet/places";
import type { Validation } from "../sheet/rules";
import { anchorPrefix, trialPrefix } from "../workbook/blocks/anchors";
import type { NameChange, SheetChange, WorkbookChange } from "../workbook/drawing/description";

/** Excel's limits, in characters. */
const limits = {
  text: 32_767,
  formula: 8192,
  list: 255,
  title: 32,
  prompt: 255,
  error: 225,
  footer: 255,
  sheetName: 31,
};
const definedName = new RegExp(`^(?:${anchorPrefix}|${trialPrefix})[A-Za-z0-9_.]{1,252}$`, "u");

type Report = (problem: string) => void;

function lintSheetName(name: string, report: Report): void {
  const forbidden = /[:\\/?*[\]]|^'|'$/.test(name) || Array.from(name).some((char) => char < " ");
  if (name === "" || name.length > limits.sheetName || forbidden || name.toLowerCase() === "history")
    report("is no sheet name");
}

function lintFormula(formula: string, report: Report): void {
  if (formula.startsWith("=") || formula.trim() === "") report(`formula ${formula} begins with = or is empty`);
  if (formula.length > limits.formula) report(`a formula of ${formula.length} characters`);
}

function lintBlock(block: Block, report: Report): void {
  const [first] = block.contents;
  if (first === undefined || first.length === 0) return;
  if (block.contents.some((row) => row.length !== first.length)) report("a block with rows of unequal length");
  if (!fitsSheet({ ...block, rows: block.contents.length, columns: first.length }))
    report("a block outside of the sheet");
  for (const content of block.contents.flat()) {
    const value = typeof content === "object" && content !== null ? content.value : content;
    if (typeof content === "object" && content !== null) lintFormula(content.formula, report);
    if (typeof value === "string" && value.length > limits.text) report(`a text of ${value.length} characters`);
    if (typeof value === "number" && !Number.isFinite(value)) report(`the number ${value}`);
  }
}

function lintValidation({ range, rule, prompt, error }: Validation, report: Report): void {
  const at = fitsSheet(range) ? rangeToA1(range) : "validation";
  if (!fitsSheet(range)) report("a validation outside of the sheet");
  if (rule.kind === "list") {
    if (rule.values.length === 0 || rule.values.join(",").length > limits.list) report(`${at}: list empty or too long`);
    if (rule.values.some((value) => /[",]/.test(value) || value === "")) report(`${at}: list with a comma or quote`);
  } else {
    const formulas = "formula" in rule ? [rule.formula] : [rule.formula1, rule.formula2 ?? 0];
    for (const formula of formulas) if (typeof formula === "string") lintFormula(formula, report);
  }
  if (prompt && (prompt.title.length > limits.title || prompt.text.length > limits.prompt))
    report(`${at}: prompt too long`);
  if (error.title.length > limits.title || error.text.length > limits.error) report(`${at}: error text too long`);
}

function lintMerges(merges: readonly RangeRef[], report: Report): void {
  merges.forEach((one, index) => {
    if (!fitsSheet(one) || (one.rows === 1 && one.columns === 1)) report("a merge of one cell or outside of the sheet");
    if (merges.slice(0, index).some((other) => overlap(one, other))) report(`overlapping merges at ${rangeToA1(one)}`);
  });
}

function lintSheet(change: SheetChange, report: Report): void {
  lintSheetName(change.name, report);
  for (const block of change.blocks) lintBlock(block, report);
  const parts = change.action === "update" ? change : change.layout;
  for (const validation of parts.validations ?? []) lintValidation(validation, report);
  for (const format of parts.conditionalFormats ?? []) {
    if (!fitsSheet(format.range)) report("a conditional format outside of the sheet");
    if (format.kind === "formula") lintFormula(format.formula, report);
    else if (!(format.minimum < format.maximum)) report("a data bar from a minimum that is not below its maximum");
  }
  for (const { range } of parts.styles ?? []) if (!fitsSheet(range)) report("a style outside of the sheet");
  for (const link of change.links) {
    if ((link.tip ?? "").length > limits.prompt) report("a link's tip too long");
    if ("name" in link && link.name === "") report("a link to nowhere");
  }
  if (!canHash(parts.protection?.password ?? "")) report("a password beyond 15 plain characters");
  if (change.action === "update") return;
  lintMerges(change.layout.merges, report);
  const { page, filter, charts, columns } = change.layout;
  if (footerText(page.footer).length > limits.footer) report("footer too long");
  if (filter && !fitsSheet(filter)) report("a filter outside of the sheet");
  if (page.printArea && !fitsSheet(page.printArea)) report("a print area outside of the sheet");
  if (columns.some(({ width }) => !(width >= 0 && width <= 254))) report("a column width outside 0..254");
  if (charts.some(({ series }) => series.length === 0)) report("a chart without series");
}

function lintNames(names: readonly NameChange[], report: Report): void {
  const seen = new Set<string>();
  for (const { name, range } of names) {
    if (!definedName.test(name)) report(`${name} is no name of ours`);
    if (seen.has(name.toLowerCase())) report(`${name} twice`);
    if (!fitsSheet(range)) report(`${name} outside of the sheet`);
    seen.add(name.toLowerCase());
  }
}

/** Throws `unexpected` for what Excel would answer with a repair: it is checked before a byte is written. */
export function lint(change: WorkbookChange): void {
  const problems: string[] = [];
  const names = new Set<string>();
  const charts = new Set<string>();
  for (const sheet of change.sheets) {
    const report: Report = (problem) => problems.push(`${sheet.name}: ${problem}`);
    lintSheet(sheet, report);
    if (names.has(sheet.name.toLowerCase())) report("changed twice");
    names.add(sheet.name.toLowerCase());
    for (const { name } of sheet.action === "update" ? [] : sheet.layout.charts) {
      if (charts.has(name)) report(`chart ${name} twice`);
      charts.add(name);
    }
  }
  lintNames(change.names, (problem) => problems.push(problem));
  if (problems.length > 0) throw new HostError("unexpected", problems.slice(0, 20).join("; "));
}
