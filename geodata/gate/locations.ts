import type { Location } from "../schema/record.ts";
import { type PlaceKind, PRECISIONS, type Precision } from "../schema/vocabulary.ts";
import type { AtlasRecord, Place } from "../schema.ts";
import { eachEntry, eachRecord, type Rule } from "./loaded.ts";

/** The finest precision that a gazetteer entry of a kind can stand for. */
const FINEST: Readonly<Record<PlaceKind, Precision>> = {
  site: "site",
  district: "district",
  city: "city",
  county: "county",
  metro: "region",
  region: "region",
  country: "country",
};

/** Every located part of a record, with its path. */
function locationsOf(record: AtlasRecord): { path: PropertyKey[]; location: Location }[] {
  if (record.type === "event") return [{ path: ["where"], location: record.where }];
  return (["from", "to"] as const).flatMap((end) => {
    const value = record[end];
    return value && !("oneOf" in value) ? [{ path: [end], location: value }] : [];
  });
}

/** Rule 4: nothing is drawn finer than the evidence. */
const precision = eachRecord((record, report, { dataset }) => {
  for (const { path, location } of locationsOf(record)) {
    const place = location.place ? dataset.places.get(location.place) : undefined;
    if (!place || !location.precision) continue;
    if (PRECISIONS.indexOf(location.precision) < PRECISIONS.indexOf(FINEST[place.kind])) {
      report(
        [...path, "precision"],
        `is finer than its place, which is a ${place.kind}`,
        `write ${FINEST[place.kind]}`,
      );
    }
  }
  if (record.type === "tie" && record.from && record.to && !("oneOf" in record.from) && !("oneOf" in record.to)) {
    if (record.from.place && record.from.place === record.to.place)
      report(["to", "place"], "is the same as from", "name the other end");
  }
});

/** No site of the alleged stations is drawn: each such record stands at a metropolitan area or coarser. */
const alleged = eachRecord((record, report, { dataset }) => {
  if (record.program.id !== "alleged-stations") return;
  for (const { path, location } of locationsOf(record)) {
    const kind = location.place ? dataset.places.get(location.place)?.kind : undefined;
    if (kind === "site" || kind === "district")
      report([...path, "place"], "draws an alleged station finer than its city", "place it at the metropolitan area");
  }
});

/** A claim about an office holder does not stand at the place the person serves merely because the person serves there. */
const served = eachRecord((record, report, { dataset }) => {
  if (record.bearing !== "claim") return;
  const actors = record.claims.flatMap((claim) =>
    (claim.imputes ?? []).filter((imputed) => typeof imputed === "string"),
  );
  for (const { path, location } of locationsOf(record)) {
    if (!location.place || location.basis === "stated") continue;
    const chain = chainOf(location.place, dataset.places);
    for (const id of actors) {
      const serves = dataset.actors.get(id)?.serves;
      if (serves && chain.includes(serves)) {
        report(
          [...path, "place"],
          `is where \`${id}\` serves, and no source says that it happened there`,
          "place it where a source does, or give it no place",
        );
      }
    }
  }
});

/** The place and everything it lies within, innermost first. Safe on circles, which another rule reports. */
function chainOf(id: string, places: ReadonlyMap<string, Place>): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next && !chain.includes(next); next = places.get(next)?.within)
    chain.push(next);
  return chain;
}

const WIDEST_RADIUS_KM: Partial<Record<PlaceKind, number>> = { site: 1, district: 8, city: 40, county: 60, metro: 120 };

const radius = eachEntry("places", (place, report) => {
  const widest = WIDEST_RADIUS_KM[place.kind];
  if (widest && place.radiusKm > widest)
    report(["radiusKm"], `is wider than a ${place.kind} (${widest} km)`, "correct the radius or the kind");
});

/** A tie has an end, and both where it is mutual. */
const tieShape = eachRecord((record, report) => {
  if (record.type !== "tie") return;
  if (!record.from && !record.to) report([], "is a tie without ends", "add from or to");
  if (record.direction === "mutual" && !(record.from && record.to))
    report(["direction"], "is mutual although one end is missing", "add the other end, or write not-stated");
});

export const locationRules: readonly Rule[] = [tieShape, precision, alleged, served, radius];
