/** What a citation of one of our pages, of a view or of the whole dataset needs. `title` and `stamp` are as printed on the page. */
export interface Citable {
  /** A page unless said: a view is told from another of the same page by its query, and a dataset has its own types. */
  readonly kind?: "page" | "view" | "dataset";
  readonly title: string;
  /** The sentence that goes wherever the claim goes, or the counts with answers and findings: it goes into the citation too. */
  readonly stamp: string;
  readonly url: string;
  readonly version: string;
  /** The day it was last reviewed, YYYY-MM-DD. */
  readonly reviewed: string;
  /** The day the reader saw it, YYYY-MM-DD; left out of files that are the same on every day. */
  readonly accessed?: string;
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
      return `Tielines. “${page.title}.” ${ended(page.stamp)} Data version ${page.version}, reviewed ${page.reviewed}. ${page.url}${page.accessed ? ` (accessed ${page.accessed})` : ""}.`;
    case "bibtex":
      return [
        `@misc{tielines-${keyOf(page)},`,
        `  author = {{Tielines}},`,
        `  title = {${braced(page.title)}},`,
        `  year = {${page.reviewed.slice(0, 4)}},`,
        `  note = {${ended(braced(page.stamp))} Data version ${page.version}},`,
        `  url = {${page.url}}${page.accessed ? "," : ""}`,
        ...(page.accessed ? [`  urldate = {${page.accessed}}`] : []),
        "}",
      ].join("\n");
    case "ris":
      return [
        page.kind === "dataset" ? "TY  - DATA" : "TY  - ELEC",
        "AU  - Tielines",
        `TI  - ${oneLine(page.title)}`,
        `PY  - ${page.reviewed.slice(0, 4)}`,
        `DA  - ${page.reviewed.replaceAll("-", "/")}`,
        `ET  - Data version ${page.version}`,
        `N1  - ${oneLine(page.stamp)}`,
        `UR  - ${page.url}`,
        ...(page.accessed ? [`Y2  - ${page.accessed.replaceAll("-", "/")}`] : []),
        "ER  - ",
      ].join("\r\n");
    case "csl-json":
      return JSON.stringify([cslItem(page)], null, 2);
  }
}

/** Several in one file of a format, in their order. */
export function citeAll(pages: readonly Citable[], format: CiteFormat): string {
  if (format === "csl-json") return JSON.stringify(pages.map(cslItem), null, 2);
  const between = format === "ris" ? "\r\n" : "\n\n";
  return pages.map((page) => cite(page, format)).join(between);
}

function cslItem(page: Citable) {
  return {
    id: `tielines-${keyOf(page)}`,
    type: page.kind === "dataset" ? "dataset" : "webpage",
    author: [{ literal: "Tielines" }],
    title: page.title,
    "container-title": "Tielines",
    note: page.stamp,
    version: page.version,
    issued: { "date-parts": [dateParts(page.reviewed)] },
    ...(page.accessed ? { accessed: { "date-parts": [dateParts(page.accessed)] } } : {}),
    URL: page.url,
  };
}

/** The last part of a page's path: ids are plain words, so it is a citation key in every format. A view adds a number made of its query. */
function keyOf({ kind, url, version }: Citable): string {
  if (kind === "dataset") return `data-${version}`;
  const { pathname, search } = new URL(url, "https://tielines.invalid");
  const page = pathname.split("/").filter(Boolean).at(-1) ?? "home";
  return kind === "view" ? `${page}-view-${numberOf(search)}` : page;
}

/** A short number that another text hardly has (FNV-1a). */
function numberOf(text: string): string {
  const hash = [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619), 2166136261);
  return (hash >>> 0).toString(36);
}

function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
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
