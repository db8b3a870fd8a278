import { describe, expect, test } from "vitest";
import { CITE_FORMATS, type Citable, cite, citeAll } from "./cite.ts";

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

describe("a view and the dataset", () => {
  const view: Citable = { ...page, kind: "view", url: "https://atlas.example/regions/ottawa?standing=alleged" };
  const dataset: Citable = { ...page, kind: "dataset", url: "https://atlas.example/" };
  const keyOf = (each: Citable) => /\{([^,]*),/.exec(cite(each, "bibtex"))?.[1];

  test("have keys of their own: another query is another view, another version another dataset", () => {
    expect(keyOf(view)).toMatch(/^tielines-ottawa-view-[0-9a-z]+$/);
    expect(keyOf(view)).toBe(keyOf({ ...view }));
    expect(keyOf({ ...view, url: `${view.url},charged` })).not.toBe(keyOf(view));
    expect(keyOf(dataset)).toBe("tielines-data-363a34bd88a3");
  });

  test("the dataset is one in the formats that know datasets", () => {
    expect(cite(dataset, "ris")).toMatch(/^TY {2}- DATA\r\n/);
    expect(JSON.parse(cite(dataset, "csl-json"))[0].type).toBe("dataset");
    expect(cite(view, "ris")).toMatch(/^TY {2}- ELEC\r\n/);
  });

  test("without a day of access none is told, in any format", () => {
    const { accessed: _, ...dayless } = page;
    for (const format of CITE_FORMATS) {
      expect(cite(dayless, format)).not.toMatch(/accessed|urldate|Y2|2026[-/]12/);
      expect(cite(page, format)).toMatch(/2026[-/]12|12,\s+1/);
    }
    expect(cite(dayless, "bibtex")).toMatch(/url = \{https[^}]*\}\n\}$/);
  });

  test("several are one file: the same entries, in their order", () => {
    const pages = [view, page, dataset];
    expect(JSON.parse(citeAll(pages, "csl-json"))).toHaveLength(3);
    expect(citeAll(pages, "bibtex").split("\n\n")).toEqual(pages.map((each) => cite(each, "bibtex")));
    expect(citeAll(pages, "ris").match(/ER {2}- /g)).toHaveLength(3);
    expect(
      citeAll(pages, "ris")
        .split("\r\n")
        .every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toBe(true);
  });
});
