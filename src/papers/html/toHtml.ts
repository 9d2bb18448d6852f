import { paperTexts } from "../../locale/papers/paperTexts";
import type { Letterhead, Paper, PaperBlock, ParagraphLook, Part, Signatures, Signer, Table } from "../model/paper";

/** What each look of a paragraph is in a page that is copied into Word: only what stands on the element itself comes along. */
const styles: Readonly<Record<ParagraphLook, string>> = {
  body: "text-align:justify;text-indent:1cm",
  basis: "text-align:justify;text-indent:1cm;font-style:italic",
  heading: "text-align:justify;text-indent:1cm;font-weight:bold",
  kind: "text-align:center;font-weight:bold",
  about: "text-align:center;font-weight:bold",
  centered: "text-align:center",
  centeredItalic: "text-align:center;font-style:italic",
};

const font = "font-family:'Times New Roman',serif;font-size:14pt";
const cell = "border:1px solid #000;padding:2pt 4pt;font-size:12pt";

/** Dots of a whole line, about. */
const lineOfDots = 100;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replaceAll(/[&<>"]/gu, (letter) => entities[letter] ?? letter);

function partOf(part: Part): string {
  if (typeof part === "string") return escape(part);
  if ("strong" in part) return `<b>${escape(part.strong)}</b>`;
  return ".".repeat("dots" in part ? part.dots : part.lines * lineOfDots);
}

const line = (style: string, parts: readonly Part[]): string =>
  `<p style="margin:0 0 6pt;${style}">${parts.map(partOf).join("")}</p>`;

const centered = (texts: readonly Part[], style = ""): string =>
  texts.map((text) => line(`text-align:center;${style}`, [text])).join("");

const bold = "font-weight:bold";

const halves = (left: string, right: string): string =>
  `<table style="width:100%;border-collapse:collapse;${font}"><tr>` +
  [left, right].map((half) => `<td style="width:50%;vertical-align:top">${half}</td>`).join("") +
  "</tr></table>";

const letterhead = ({ superior, issuer, number, placeAndDate }: Letterhead): string =>
  halves(
    centered([superior]) + centered([issuer], bold) + (number === null ? "" : line("text-align:center", number)),
    centered([paperTexts.republic, paperTexts.motto], bold) +
      (placeAndDate === null ? "" : line("text-align:center;font-style:italic", placeAndDate)),
  );

const table = ({ columns, rows }: Table): string =>
  `<table style="width:100%;border-collapse:collapse;${font}"><tr>` +
  columns.map(({ heading }) => `<th style="${cell};text-align:center">${escape(heading)}</th>`).join("") +
  "</tr>" +
  rows
    .map(
      (row) =>
        `<tr>${columns.map(({ align }, at) => `<td style="${cell};text-align:${align}">${partOf(row[at] ?? "")}</td>`).join("")}</tr>`,
    )
    .join("") +
  "</table>";

const signer = ({ authority, post, name }: Signer): string =>
  centered(authority, bold) +
  "<p>&nbsp;</p><p>&nbsp;</p>" +
  centered([...(post === undefined ? [] : [post]), name], bold);

const recipients = (lines: readonly string[]): string =>
  line("font-size:12pt;font-weight:bold;font-style:italic", [paperTexts.recipientsHead]) +
  lines.map((one) => line("font-size:11pt;margin:0", [one])).join("");

const signatures = ({ left, right }: Signatures): string =>
  halves(left === null ? "" : "recipients" in left ? recipients(left.recipients) : signer(left), signer(right));

function blockOf(block: PaperBlock): string {
  switch (block.block) {
    case "letterhead":
      return letterhead(block);
    case "paragraph":
      return line(styles[block.look], block.parts);
    case "table":
      return table(block);
    case "signatures":
      return signatures(block);
    case "recipients":
      return recipients(block.lines);
  }
}

/** A paper as a page to be copied into Word, where a host lets no file through: the same words, with the looks that come along. */
export const toHtml = ({ sections }: Paper): string =>
  sections
    .map(
      ({ blocks }, at) =>
        `<div style="${font}${at === 0 ? "" : ";page-break-before:always"}">${blocks.map(blockOf).join("")}</div>`,
    )
    .join("");
