/** What a spreadsheet would take for a formula where it opens a .csv: such a text is led by an apostrophe (OWASP, CSV injection). */
const begins = /^[=+\-@\t\r]/u;

/** Excel tells UTF-8 from the code page of the machine by it. */
export const byteOrderMark = "\uFEFF";

function cell(content: string | number | null): string {
  if (content === null) return "";
  if (typeof content === "number") return String(content);
  const text = begins.test(content) ? `'${content}` : content;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of comma-separated values with its end (RFC 4180). Numbers have a point and no text of people's becomes a formula. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(",")}\r\n`;
