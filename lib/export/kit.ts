import type { Totals } from "../atlas/ledger.ts";
import type { PlaceRow } from "../atlas/row.ts";
import { altTextLong, altTextShort } from "../formats/alt-text.ts";
import { captionOf, creditLine } from "../formats/caption.ts";
import { datasetCitable, recordCitables, viewCitable } from "../formats/citables.ts";
import { CITE_FORMATS, type CiteFormat, citeAll } from "../formats/cite.ts";
import { claimsCsv } from "../formats/claims-csv.ts";
import { geojsonText, recordsGeojson } from "../formats/records-geojson.ts";
import { recordAddress, type ToldView } from "../formats/told-view.ts";
import type { ViewSubject } from "../formats/view-subject.ts";
import { kitReadme } from "./kit-readme.ts";
import { SHAPES, type Shape } from "./still.ts";

/** What a story kit is made of: the pictures as they were painted, and the view that they show. */
export interface KitParts {
  /** PNG files at 2x. */
  readonly pictures: Readonly<Record<Shape, Uint8Array>>;
  readonly svg: string;
  readonly pdf: Uint8Array;
  readonly subject: ViewSubject;
  readonly told: ToldView;
  readonly places: ReadonlyMap<string, PlaceRow>;
  /** The title on the pictures, and whether it or anything else on them is an editor's. */
  readonly title: string;
  readonly edited: boolean;
  /** The credit of the ground. */
  readonly ground: string;
  /** The name of the dataset and how much it holds. */
  readonly dataset: { readonly title: string; readonly totals: Totals };
}

/** Endings of the files of citations. */
const CITATIONS: Readonly<Record<CiteFormat, string>> = {
  text: "citations/citations.txt",
  bibtex: "citations/citations.bib",
  ris: "citations/citations.ris",
  "csl-json": "citations/citations.csl.json",
};

/** The files of a story kit by their names, README first. The same parts give the same bytes on every day. */
export function kitFiles(parts: KitParts): ReadonlyMap<string, Uint8Array> {
  const { subject, told, title, edited, ground, dataset } = parts;
  const credit = creditLine({ ...subject, ground, edited });
  const cited = [
    viewCitable(subject),
    ...recordCitables(told),
    datasetCitable(
      { title: dataset.title, version: subject.version, dated: subject.dated, origin: told.origin },
      dataset.totals,
    ),
  ];
  const shapes = Object.keys(SHAPES) as Shape[];
  const encoder = new TextEncoder();
  const texts = (files: readonly (readonly [name: string, text: string])[]) =>
    files.map(([name, text]) => [name, encoder.encode(text)] as const);
  return new Map([
    ...texts([["README.txt", kitReadme(subject, title, credit)]]),
    ...shapes.map((shape) => [`picture-${shape.replace(":", "x")}.png`, parts.pictures[shape]] as const),
    ["picture.svg", encoder.encode(parts.svg)],
    ["picture.pdf", parts.pdf],
    ...texts([
      ["alt-short.txt", `${altTextShort(subject)}\n`],
      ["alt-long.txt", `${altTextLong(subject, title)}\n`],
      ["caption.txt", captionFile(parts)],
      ["credit.txt", `${credit}\n`],
      ...CITE_FORMATS.map((format) => [CITATIONS[format], `${citeAll(cited, format)}\n`] as const),
      ["claims.csv", claimsCsv(told)],
      ["records.geojson", geojsonText(recordsGeojson(told, parts.places))],
    ]),
  ]);
}

/** The caption, and below it the records one by one: a caption with all of them would be no caption. */
function captionFile({ subject, told, title }: KitParts): string {
  const records = told.rows.map((row) => `${row.title}: ${row.stamp}. ${recordAddress(told, row)}`);
  return `${[captionOf(subject, title), "", "The records of this picture:", ...records].join("\n")}\n`;
}

/** Files that are packed already. */
const PACKED = /\.(?:png|pdf)$/;

/** A story kit as one zip. The packer is loaded when the first kit is made. */
export async function storyKit(parts: KitParts): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  const files = [...kitFiles(parts)].map(
    ([name, bytes]) => [name, [bytes, { level: PACKED.test(name) ? 0 : 6 }]] as const,
  );
  // The first day that a zip can tell stands for the day of making. The packer reads it by the local clock, so it is made by that.
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0], { mtime: new Date(1980, 0, 1) });
}
