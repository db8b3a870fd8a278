import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "./csv.ts";
import { readCsv } from "./read-csv.ts";

const table = (rows: string[][]) => csvText(["a", "b"], rows);
const cellOf = (text: string) => readCsv(table([[text, "x"]]))[1]?.[0] ?? "";

describe("a table as CSV", () => {
  test("begins with a byte order mark and ends each line with CRLF", () => {
    expect(table([["1", "2"]])).toBe("\uFEFFa,b\r\n1,2\r\n");
  });

  test("quotes what would break a line or a cell", () => {
    expect(table([['say "no", then', "two\nlines"]])).toBe('\uFEFFa,b\r\n"say ""no"", then","two\nlines"\r\n');
  });

  test("reads back as it was written, whatever stands in it", () => {
    const any = fc.string({ unit: fc.constantFrom(..."ab,\";'\t\r\n =+-@＝\uFEFF\0多é "), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(any, any), { minLength: 1 }), (rows) => {
        const read = readCsv(table(rows)).slice(1);
        expect(read).toHaveLength(rows.length);
        for (const [i, row] of rows.entries())
          for (const [j, text] of row.entries()) expect([text, `'${text}`]).toContain(read[i]?.[j]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    "  =1",
    "\u00a0=1",
    "\u200b=1",
    "＝1",
    "＋1",
    "－1",
    "＠A",
  ])("no spreadsheet calculates with %j", (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test("no cell begins like a formula, whatever stands in it", () => {
    const starts = fc.string({ unit: fc.constantFrom(..."=+-@＝＋－＠\t\r\n\0 \u00a0\u200b\u202e'a\""), maxLength: 6 });
    fc.assert(
      fc.property(starts, fc.string({ unit: "binary" }), (start, rest) => {
        const read = cellOf(start + rest);
        expect(read.replace(/^[\s\p{Cc}\p{Cf}]+/u, "")).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 300 },
    );
  });

  test("leaves days and words as they are", () => {
    for (const text of ["2021-02", "2019/2023", "no answer found", "'quoted'", "…"]) expect(cellOf(text)).toBe(text);
  });
});
