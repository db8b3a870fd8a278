import type { Precision } from "../../geodata/schema/vocabulary.ts";
import { areaRing } from "../atlas/area-ring.ts";
import { answerWords, claimsOn, findingWords, type ToldClaim } from "../atlas/claims-file.ts";
import type { PlaceRow, RecordRow, TieEndRow } from "../atlas/row.ts";
import { STANDING_WORDS } from "../atlas/stamp-words.ts";
import { areaGeometry, type Geometry, geometryBounds, lineGeometry, pointGeometry } from "../geo/geojson-geometry.ts";
import type { Bounds } from "../geo/longitude.ts";
import { LICENCE } from "./licence.ts";
import { programLabel, recordAddress, sourceWords, type ToldView, toldRecord } from "./told-view.ts";

/** A FeatureCollection (RFC 7946) of records, with a foreign member that says where it is from. */
export interface RecordCollection {
  readonly type: "FeatureCollection";
  readonly metadata: {
    readonly title: string;
    readonly version: string;
    readonly licence: string;
    readonly view: string;
    readonly as_known_on: string | null;
    readonly count: number;
    readonly note: string;
  };
  readonly bbox?: Bounds;
  readonly features: readonly RecordFeature[];
}

export interface RecordFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, string | null | readonly string[]>>;
}

/**
 * The records of a view as GeoJSON. What is known to a city or less finely is the area it lies in, a circle or an outline; what is known to a country has no
 * geometry, and only a district or a site is a point; a tie is a line where both its ends are as fine as that, else it has none.
 */
export function recordsGeojson(view: ToldView, places: ReadonlyMap<string, PlaceRow>): RecordCollection {
  const features = view.rows.map((row) => feature(view, row, places));
  const bbox = geometryBounds(features.map(({ geometry }) => geometry));
  return {
    type: "FeatureCollection",
    metadata: {
      title: "Tielines",
      version: view.claims.version,
      licence: LICENCE,
      view: view.address,
      as_known_on: view.day,
      count: features.length,
      note: "Features are records, not incidents and not proof. Circles and outlines are the area in which the place lies; what is known to a country or not at all has no geometry, and neither has a tie whose ends are not known finely enough for a line.",
    },
    ...(bbox ? { bbox } : {}),
    features,
  };
}

/** The text of such a file: a line for each record, so that two versions can be compared. */
export function geojsonText({ features, ...head }: RecordCollection): string {
  const lines = features.map((each) => JSON.stringify(each)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function feature(view: ToldView, row: RecordRow, places: ReadonlyMap<string, PlaceRow>): RecordFeature {
  const told = toldRecord(view, row);
  const claims = claimsOn(told, view.day);
  const [first, second] = told.places;
  return {
    type: "Feature",
    id: row.id,
    geometry: geometryOf(row, places),
    properties: {
      title: row.title,
      kind: row.type === "tie" ? `tie: ${row.kind}` : "event",
      bearing: row.bearing,
      program: programLabel(view, row.program),
      standing: STANDING_WORDS[row.standing],
      stamp: row.stamp,
      date: row.when?.label ?? null,
      date_edtf: told.edtf,
      date_from: row.when?.min ?? null,
      date_to: row.when?.max ?? null,
      ...(row.type === "event"
        ? { place: first?.label ?? null, place_known: first?.how || null }
        : {
            from: row.from ? (first?.label ?? null) : null,
            to: row.to ? ((row.from ? second : first)?.label ?? null) : null,
            direction: row.direction,
          }),
      claims: claims.map(({ text, stamp }) => `${text} [${stamp}]`),
      answers: eachOnce(claims, answerWords),
      findings: eachOnce(claims, findingWords),
      sources: eachOnce(claims, ({ documents }) =>
        documents.flatMap((id) => view.claims.documents[id] ?? []).map(sourceWords),
      ),
      under_review: told.underReview || null,
      address: recordAddress(view, row),
    },
  };
}

/** What is said of several claims at once stands once. */
function eachOnce(claims: readonly ToldClaim[], words: (claim: ToldClaim) => readonly string[]): string[] {
  return [...new Set(claims.flatMap(words))];
}

function geometryOf(row: RecordRow, places: ReadonlyMap<string, PlaceRow>): Geometry | null {
  if (row.type === "event") return whereIs(row, places);
  const [from, to] = [exactly(row.from, places), exactly(row.to, places)];
  return from && to ? lineGeometry(from.at, to.at) : null;
}

/** A place finer than a city, at which a point says no more than is known. */
function exactly(end: Pick<TieEndRow, "place" | "precision"> | null, places: ReadonlyMap<string, PlaceRow>) {
  const place = places.get(end?.place ?? "");
  return place && isFine(end?.precision ?? null) && isFine(place.kind) ? place : null;
}

function isFine(known: Precision | string | null): boolean {
  return known === "site" || known === "district";
}

function whereIs(
  located: { readonly place: string | null; readonly precision: Precision | null },
  places: ReadonlyMap<string, PlaceRow>,
): Geometry | null {
  const place = places.get(located.place ?? "");
  if (!place || located.precision === "country" || place.kind === "country") return null;
  return exactly(located, places) ? pointGeometry(place.at) : areaGeometry(areaRing(place));
}
