/** What a citation of one of our pages needs. `title` and `stamp` are as printed on the page. */
export interface Citable {
  readonly title: string;
  /** The sentence that goes wherever the claim goes: it goes into the citation too. */
  readonly stamp: string;
  readonly url: string;
  readonly version: string;
  /** The day the page was last reviewed, YYYY-MM-DD. */
  readonly reviewed: string;
  /** The day the reader saw it, YYYY-MM-DD. */
  readonly accessed: string;
}

export const CITE_FORMATS = ["text", "bibtex", "ris", "csl-json"] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

export const CITE_LABELS: Readonly<Record<CiteFormat, string>> = {
  text: "Text",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};

/** A page of the atlas as a citation. Every format carries the stamp, so that no claim is cited without its answer. */
export function cite(page: Citable, format: CiteFormat): string {
  switch (format) {
    case "text":
      return `Tielines. “${page.title}.” ${page.stamp}. Data version ${page.version}, reviewed ${page.reviewed}. ${page.url} (accessed ${page.accessed}).`;
    case "bibtex":
      return [
        `@misc{tielines-${keyOf(page.url)},`,
        `  author = {{Tielines}},`,
        `  title = {${braced(page.title)}},`,
        `  year = {${page.reviewed.slice(0, 4)}},`,
        `  note = {${braced(page.stamp)}. Data version ${page.version}},`,
        `  url = {${page.url}},`,
        `  urldate = {${page.accessed}}`,
        "}",
      ].join("\n");
    case "ris":
      return [
        "TY  - ELEC",
        "AU  - Tielines",
        `TI  - ${oneLine(page.title)}`,
        `PY  - ${page.reviewed.slice(0, 4)}`,
        `DA  - ${page.reviewed.replaceAll("-", "/")}`,
        `ET  - Data version ${page.version}`,
        `N1  - ${oneLine(page.stamp)}`,
        `UR  - ${page.url}`,
        `Y2  - ${page.accessed.replaceAll("-", "/")}`,
        "ER  - ",
      ].join("\r\n");
    case "csl-json":
      return JSON.stringify(
        [
          {
            id: `tielines-${keyOf(page.url)}`,
            type: "webpage",
            author: [{ literal: "Tielines" }],
            title: page.title,
            "container-title": "Tielines",
            note: page.stamp,
            version: page.version,
            issued: { "date-parts": [dateParts(page.reviewed)] },
            accessed: { "date-parts": [dateParts(page.accessed)] },
            URL: page.url,
          },
        ],
        null,
        2,
      );
  }
}

/** The last part of a page's path: ids are plain words, so it is a citation key in every format. */
function keyOf(url: string): string {
  return new URL(url, "https://tielines.invalid").pathname.split("/").filter(Boolean).at(-1) ?? "home";
}

/** BibTeX reads braces, backslashes and a few signs as its own. */
function braced(text: string): string {
  return text.replaceAll(/[\\{}$&#%_^~]/g, (sign) =>
    sign === "\\" ? "\\textbackslash{}" : sign === "^" || sign === "~" ? `\\${sign}{}` : `\\${sign}`,
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

function dateParts(day: string): number[] {
  return day.split("-").map(Number);
}
