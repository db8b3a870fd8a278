/**
 * Wherever the site tells a record it says who speaks, how it stands, what was answered and what was found. Pages are found by
 * themselves; any other surface joins by one line in `SURFACES`.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { AtlasProvider } from "../components/explorer/atlas-context.tsx";
import { RecordLink } from "../components/explorer/record-link.tsx";
import { TieLines } from "../components/map/tie-lines.tsx";
import { countDemandsOn, type Demand, demandsOn } from "../lib/atlas/demands.ts";
import { ledgerOf } from "../lib/atlas/ledger.ts";
import type { EventRow, RecordRow } from "../lib/atlas/row.ts";
import { literal } from "../lib/atlas/whole-words.ts";
import { altTextLong, altTextShort } from "../lib/formats/alt-text.ts";
import { captionOf } from "../lib/formats/caption.ts";
import { viewCitable } from "../lib/formats/citables.ts";
import { CITE_FORMATS, cite } from "../lib/formats/cite.ts";
import { claimsCsv } from "../lib/formats/claims-csv.ts";
import { recordsGeojson } from "../lib/formats/records-geojson.ts";
import type { ViewSubject } from "../lib/formats/view-subject.ts";
import { atlasClaims, loadAtlas, mapData, suggestions, telling } from "../lib/server/atlas.ts";
import { recordMetadata, recordPage } from "../lib/server/record-page.ts";
import { toMapFeatures } from "../lib/style/features.ts";
import { detailLines } from "../lib/style/label-words.ts";
import { DEFAULT_VIEW } from "../lib/view/view.ts";

let pathname = "/";
vi.mock("next/navigation", () => ({
  usePathname: () => pathname,
  useRouter: () => ({ replace() {} }),
  notFound: () => {
    throw new Error(`there is no page ${pathname}`);
  },
}));
const assets = vi.hoisted(() => ({
  worker: "",
  basemap: "",
  land: "",
  fonts: "",
  ground: { kind: "embedded" as const },
}));
vi.mock("../lib/server/assets.ts", () => ({ readAssets: () => assets }));
vi.setConfig({ testTimeout: 30_000 });

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const summary = {
  title: atlas.site.title,
  version: atlas.version,
  reviewed: "2026-11-20",
  dated: "2026-11-20",
  site: null,
  removed: [],
  assets,
  totals: { events: 1, ties: 1 },
  programs: atlas.programs,
  regions: atlas.regions,
};

/** What an element says, without its markup. */
function words(element: ReactNode): string {
  const html = renderToStaticMarkup(<AtlasProvider summary={summary}>{element}</AtlasProvider>);
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return html
    .replaceAll(/<script.*?<\/script>|<[^>]*>/gs, " ")
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? "")
    .replaceAll(/\s+/g, " ");
}

/** The texts in which a surface tells one record; none where it does not show it. */
type Surface = readonly [name: string, texts: (row: RecordRow) => readonly string[]];

const drawn = (row: RecordRow) => toMapFeatures([row], places, null);
const marks = (row: RecordRow) =>
  drawn(row).glyphs.features.flatMap(({ properties }) => (properties.role === "glyph" ? [properties] : []));
const badges = (row: RecordRow) =>
  drawn(row).heads.features.flatMap(({ properties }) => (properties.role === "badge" ? [properties] : []));
const amongMany = (row: EventRow) => detailLines([row], { ties: 0, inside: 0 }, "many").map((lines) => lines.join(" "));

const options = suggestions(atlas).entries;

/** They tell a record by a sentence of its own. */
const SURFACES: readonly Surface[] = [
  ["row of a list", (row) => [words(<RecordLink row={row} />)]],
  ["card of a tie", (row) => (row.type === "tie" ? [words(<TieLines ties={[row]} />)] : [])],
  ["button of a tie on the map", (row) => badges(row).map(({ accessible }) => accessible)],
  ["description of its page", (row) => [recordMetadata(row.type, row.id).description ?? ""]],
  ["preview of its page", (row) => [recordMetadata(row.type, row.id).openGraph?.description ?? ""]],
  ["citation", (row) => CITE_FORMATS.map((format) => citation(row, format))],
  [
    "option of the search box",
    (row) => options.flatMap(({ kind, id, sub }) => (`${kind} ${id}` === `${row.type} ${row.id}` ? [sub] : [])),
  ],
  ["table of a download", (row) => (downloads(row).csv.includes(row.stamp) ? [row.stamp] : [])],
  ["record of a GeoJSON", (row) => downloads(row).features.map(({ properties }) => String(properties.stamp))],
  ["caption of a picture", (row) => [captionOf(subjectOf(row), "An editor's title")]],
  ["long text of a picture", (row) => [altTextLong(subjectOf(row))]],
  ["file of the map", (row) => mapData(atlas).rows.flatMap(({ id, stamp }) => (id === row.id ? [stamp] : []))],
];

/** They count it with others. */
const COUNTS: readonly Surface[] = [
  ["button of a mark on the map", (row) => marks(row).map(({ accessible }) => accessible)],
  [
    "label of a mark on the map",
    (row) =>
      marks(row)
        .map(({ detail }) => detail.replaceAll("\n", " "))
        .filter(Boolean),
  ],
  ["short text of a picture", (row) => [altTextShort(subjectOf(row))]],
  ["citation of a view", (row) => CITE_FORMATS.map((format) => cite(viewCitable(subjectOf(row)), format))],
  ["label of a mark among many", (row) => (row.type === "event" ? amongMany(row) : [])],
];

const view = { rows: [], programs: atlas.programs, day: null, address: "https://example.org/x" };

function downloads(row: RecordRow) {
  const told = { ...view, rows: [row], claims: atlasClaims(), origin: "" };
  return { csv: claimsCsv(told), features: recordsGeojson(told, places).features };
}

/** A picture with one record. */
function subjectOf(row: RecordRow): ViewSubject {
  const { regions, version } = atlas;
  const ledger = ledgerOf([row], summary.totals);
  const dated = "2026-11-20";
  return {
    ...view,
    rows: [row],
    view: DEFAULT_VIEW,
    scope: null,
    current: null,
    role: null,
    ledger,
    places,
    regions,
    version,
    dated,
  };
}

function citation(row: RecordRow, format: (typeof CITE_FORMATS)[number]): string {
  const page = recordPage(row.type, row.id);
  return page ? cite({ ...page.citable, url: "https://example.org/x", accessed: "2026-11-20" }, format) : "";
}

/** What a text leaves unsaid. */
function missing(text: string, demands: readonly Demand[]): string[] {
  return demands.filter((demand) => !demand.words.test(text)).map(({ what, words }) => `${what} ${words} in: ${text}`);
}

function recordOf(row: RecordRow) {
  const record = atlas.records.get(row.id);
  if (!record) throw new Error(row.id);
  return record;
}

const sentenceDemands = new Map(
  atlas.rows.map((row) => [row.id, demandsOn(recordOf(row), telling(atlas, recordOf(row)))]),
);

test("the demands are on all records, and of all kinds", () => {
  const kinds = [...sentenceDemands.values()].flatMap((demands) => demands.map(({ what }) => what));
  for (const what of ["attribution", "standing"])
    expect(kinds.filter((kind) => kind === what)).toHaveLength(atlas.rows.length);
  for (const what of ["answer", "finding"]) expect(kinds.filter((kind) => kind === what).length).toBeGreaterThan(10);
});

describe("each record, with speaker, standing, answer and finding", () => {
  test.each(SURFACES)("%s", (_, texts) => {
    const told = atlas.rows.flatMap((row) => texts(row).map((text) => ({ row, text })));
    expect(told.length).toBeGreaterThan(0);
    expect(told.flatMap(({ row, text }) => missing(text, sentenceDemands.get(row.id) ?? []))).toEqual([]);
  });
});

describe("each record, counted with its answer and with what was found in its favour", () => {
  test.each(COUNTS)("%s", (_, texts) => {
    const told = atlas.rows.flatMap((row) => texts(row).map((text) => ({ row, text })));
    expect(told.length).toBeGreaterThan(0);
    expect(told.flatMap(({ row, text }) => missing(text, countDemandsOn(recordOf(row))))).toEqual([]);
  });
});

interface PageModule {
  readonly default: (props: { params: Promise<{ id: string }> }) => ReactNode | Promise<ReactNode>;
  readonly generateStaticParams?: () => { id: string }[];
  readonly generateMetadata?: (props: { params: Promise<{ id: string }> }) => Promise<Metadata>;
  readonly metadata?: Metadata;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const ROUTES = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("page.tsx"));
/** Routes that would prove nothing if they named no record. */
const TELLING = /^\(atlas\)\/page|\[id\]|corrections/;
const byLength = [...atlas.rows].sort((a, b) => b.title.length - a.title.length);

/** How far after a title its sentence may end, in characters: a reader still sees them as one. */
const NEAR = 700;

/** What stands after each printed title of a record, up to the next one's. */
function tellings(text: string): { row: RecordRow; text: string }[] {
  const found = byLength.flatMap((row) =>
    [...text.matchAll(new RegExp(literal(row.title), "g"))].map(({ index }) => ({
      row,
      index,
    })),
  );
  const inOrder = found
    .filter(
      ({ row, index }) =>
        !found.some(
          (other) =>
            other.row !== row &&
            other.index <= index &&
            index < other.index + other.row.title.length &&
            other.row.title.length > row.title.length,
        ),
    )
    .sort((a, b) => a.index - b.index);
  return inOrder.map(({ row, index }, at) => ({
    row,
    text: text.slice(index + row.title.length, inOrder[at + 1]?.index).slice(0, NEAR),
  }));
}

describe.each(ROUTES)("%s", (file) => {
  test("tells every record that it names in full, and its description counts none without its answer", async () => {
    const page = (await import(/* @vite-ignore */ `${here}${file}`)) as PageModule;
    const ids = page.generateStaticParams?.().map(({ id }) => id) ?? [""];
    let told = 0;
    for (const id of ids) {
      const route = file
        .replace(/\([a-z]+\)\//, "")
        .replace("page.tsx", "")
        .replace("[id]", id);
      pathname = `/${route}`.replace(/(?<=.)\/$/, "");
      const props = { params: Promise.resolve({ id }) };
      for (const { row, text } of tellings(words(await page.default(props)))) {
        told++;
        expect(missing(text, sentenceDemands.get(row.id) ?? []), `${pathname}: ${row.title}`).toEqual([]);
      }
      const { title, description } = (await page.generateMetadata?.(props)) ?? page.metadata ?? {};
      const claims = [...`${title} ${description}`.matchAll(/\d+ claims?(.{0,40})/g)];
      for (const [words, after = ""] of claims)
        expect(after, `${pathname}: ${words}`).toMatch(/^ \((?:\d+ (?:denied|answered)|no answer found)/);
    }
    expect(ids.length).toBeGreaterThan(0);
    if (TELLING.test(file)) expect(told).toBeGreaterThan(0);
  });
});
