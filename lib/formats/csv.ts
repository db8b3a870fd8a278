/** Where a spreadsheet would begin to calculate: the signs of formulas, also in full width, and what it skips before them. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

/**
 * A table as CSV (RFC 4180): a byte order mark, so that spreadsheets read UTF-8, then lines ended by CRLF. A cell that a spreadsheet would
 * take for a formula gets a ' before it. `header` names the columns; every row has as many cells.
 */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
