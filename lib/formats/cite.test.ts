import { describe, expect, test } from "vitest";
import { CITE_FORMATS, type Citable, cite } from "./cite.ts";

const page: Citable = {
  title: "A meeting {of two} & more, 50 %",
  stamp: "Claimed by two unnamed officials, Mar 2023 · denied · contradicted by an official finding, May 2023",
  url: "https://atlas.example/events/meeting-of-two?known=2023",
  version: "363a34bd88a3",
  reviewed: "2026-11-20",
  accessed: "2026-12-01",
};

describe("cite", () => {
  test.each(CITE_FORMATS)("carries title, address, version, both days and the stamp: %s", (format) => {
    const text = cite(page, format);
    for (const part of ["meeting", page.url, page.version, "2026", "contradicted by an official finding"])
      expect(text).toContain(part);
  });

  test("as text", () => {
    expect(cite(page, "text")).toBe(
      "Tielines. “A meeting {of two} & more, 50 %.” Claimed by two unnamed officials, Mar 2023 · denied · contradicted by an official finding, May 2023. Data version 363a34bd88a3, reviewed 2026-11-20. https://atlas.example/events/meeting-of-two?known=2023 (accessed 2026-12-01).",
    );
  });

  test("BibTeX keeps its own signs out of the title", () => {
    expect(cite(page, "bibtex")).toContain("title = {A meeting \\{of two\\} \\& more, 50 \\%},");
    expect(cite(page, "bibtex")).toMatch(/^@misc\{tielines-meeting-of-two,/);
  });

  test("RIS has one field a line and ends the record", () => {
    const lines = cite(page, "ris").split("\r\n");
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines.at(-1)).toBe("ER  - ");
  });

  test("CSL-JSON parses", () => {
    const [item] = JSON.parse(cite(page, "csl-json"));
    expect(item).toMatchObject({ type: "webpage", title: page.title, issued: { "date-parts": [[2026, 11, 20]] } });
  });
});
