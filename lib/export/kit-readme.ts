import { dayWords } from "../atlas/known-words.ts";
import { CAVEAT } from "../formats/caveat.ts";
import { LICENCE, LICENCE_ADDRESS } from "../formats/licence.ts";
import type { ViewSubject } from "../formats/view-subject.ts";

/** The text that explains a story kit: which file is what, and what goes with each use. `credit` is the line of credit.txt. */
export function kitReadme({ address, version, dated, day, rows }: ViewSubject, title: string, credit: string): string {
  return `${[
    "TIELINES: STORY KIT",
    "",
    title,
    `View: ${address}`,
    `Data version ${version} of ${dayWords(dated)}${day ? `, as known on ${dayWords(day)}` : ""}. Records: ${rows.length}.`,
    "",
    CAVEAT,
    "",
    "THE FILES",
    "picture-16x9.png, picture-1x1.png, picture-4x5.png, picture-9x16.png: the picture in four shapes, at twice the usual size.",
    "picture.svg, picture.pdf: the same as vectors.",
    "alt-short.txt, alt-long.txt: what the picture shows, for readers who do not see it; the short one has at most 150 characters.",
    "caption.txt: a caption, and below it every record of the picture with its address.",
    "credit.txt: the credit line.",
    "citations/: the view, each of its records and the dataset as citations: text, BibTeX, RIS and CSL-JSON.",
    "claims.csv: every claim of these records with its answers, its findings and its sources; one claim a line.",
    "records.geojson: the same records for maps (RFC 7946).",
    "All are made from one view and hold the same records.",
    "",
    "WHAT GOES WITH EVERY USE",
    `Credit: ${credit}`,
    "The stamps beside the marks say who claims something, what was answered and what was found. They may not be cropped off, covered or changed, and neither may the caveat and the credit.",
    "A claim is not told without its answer and its finding, in whatever words.",
    `The text of the data is under ${LICENCE}: ${LICENCE_ADDRESS}. The ground of the map is credited in credit.txt. Sources keep their own rights.`,
    "",
    "TO OPEN IT AGAIN",
    "Open the address above, or drop a PNG or the SVG on the atlas: the same view returns, and with it what has changed since.",
    "",
    "CLAIMS.CSV",
    "UTF-8 with a byte order mark, commas, lines ended by CRLF (RFC 4180). Several answers, findings, places or sources in a cell stand apart by “ | ”.",
    "A text that a spreadsheet would take for a formula (it begins with =, +, - or @, after spaces or not) has a ' before it; take it off to have the text as it is.",
    "record is the record's id, the same as in records.geojson and at the end of its address. date_from and date_to are the first and the last day that date may mean; date_edtf is the date as the data have it (ISO 8601-2).",
    "leading says whether the record's own standing is that of the claim.",
    "",
    "RECORDS.GEOJSON",
    "A place that is known to a city, a county or a region is the area in which it lies, a circle or the simplified outline of a province or state (Natural Earth), never a point. What is known to a country, is withheld or not stated has no geometry (null) and its place in words.",
    "A tie is a line only where both its ends are known to a district or finer. Every other tie has no geometry, and its ends stand in from and to: a line between the middles of two cities would say more than is known.",
    "Longitudes and latitudes are WGS 84; lines are straight and no routes.",
  ].join("\r\n")}\r\n`;
}
