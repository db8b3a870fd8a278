import type { Location, TieEnd } from "../../geodata/schema/record.ts";
import type { AtlasRecord, Dataset, Region } from "../../geodata/schema.ts";
import { placesInRegion } from "../geo/membership.ts";
import { readDate } from "../time/read-date.ts";
import { markOf } from "./mark.ts";
import { expandNames } from "./names.ts";
import type { ComputedStanding, RecordRow, TieEndRow } from "./row.ts";
import { wordsOf } from "./search-words.ts";
import { labelOf, type Telling } from "./speaker.ts";
import { stampSentence } from "./stamp.ts";
import { findingsOn, stancesOn, standingOn, TODAY } from "./standing.ts";

/** What a record's location needs to be said in words. */
type Gazetteer = Dataset["places"];

/**
 * The compact row of a record, as known now. `regionsOf` answers which regions hold a place. Of a record cut down to what was known on
 * a day, that day decides how its sentence is worded.
 */
export function toRow(
  record: AtlasRecord,
  telling: Telling,
  places: Gazetteer,
  regionsOf: (place: string) => readonly string[],
  day: string = TODAY,
): RecordRow {
  const standing = standingOn(record, record.lead);
  if (standing === null) throw new Error(`${record.id}: its lead claim is not public`);
  const located = locatedPlaces(record);
  const shared = {
    id: record.id,
    title: expandNames(record.title, telling.actors, telling.printNames),
    bearing: record.bearing,
    program: record.program.id,
    also: record.program.also ?? [],
    standing,
    elsewhere: foundElsewhere(record),
    mark: markOf(record.bearing, standing),
    described: record.described,
    stances: stancesOn(record, record.lead),
    regions: [...new Set(located.flatMap((place) => [...regionsOf(place)]))],
    actors: [...new Set(namedActors(record))].filter(
      (id) => telling.printNames || telling.actors.get(id)?.kind !== "person",
    ),
    citations: [...new Set(citedIds(record))],
    when: record.when ? readDate(record.when) : null,
    stamp: stampSentence(record, telling, day),
    words: searchWords(record, telling, located, places, day),
  };
  if (record.type === "event") {
    return {
      ...shared,
      type: "event",
      place: record.where.place ?? null,
      precision: record.where.precision ?? null,
      basis: record.where.basis,
    };
  }
  return {
    ...shared,
    type: "tie",
    kind: record.kind,
    direction: record.direction,
    from: record.from ? endRow(record.from, places) : null,
    to: record.to ? endRow(record.to, places) : null,
  };
}

/** Which regions hold each place, computed once for a dataset. */
export function regionIndex(regions: readonly Region[], places: Gazetteer): (place: string) => readonly string[] {
  const members = regions.map((region) => ({ id: region.id, places: placesInRegion(region, places) }));
  return (place) => members.filter((region) => region.places.has(place)).map((region) => region.id);
}

/** Standings that findings gave to the claims beside the lead. */
function foundElsewhere(record: AtlasRecord): ComputedStanding[] {
  const others = record.claims.filter(({ id }) => id !== record.lead && findingsOn(record, id).length > 0);
  return [...new Set(others.flatMap(({ id }) => standingOn(record, id) ?? []))];
}

function endRow(end: TieEnd, places: Gazetteer): TieEndRow {
  if ("oneOf" in end)
    return { place: null, precision: null, label: end.oneOf.map((id) => places.get(id)?.name ?? id).join(" or ") };
  return {
    place: end.place ?? null,
    precision: end.precision ?? null,
    label: end.place ? (places.get(end.place)?.name ?? end.place) : unplacedWords(end),
  };
}

/** A location without a place, in words. */
function unplacedWords(location: Location): string {
  return location.basis === "withheld" ? "place withheld" : "place not stated";
}

function locatedPlaces(record: AtlasRecord): string[] {
  if (record.type === "event") return record.where.place ? [record.where.place] : [];
  return [record.from, record.to].flatMap((end) =>
    !end ? [] : "oneOf" in end ? end.oneOf : end.place ? [end.place] : [],
  );
}

/** Actors a record's statements name, as speakers, bodies or parties. Publishers count only where they speak themselves. */
function namedActors(record: AtlasRecord): string[] {
  const speakers = [
    ...record.claims,
    ...(record.responses ?? []),
    ...(record.charges ?? []),
    ...(record.withdrawals ?? []),
  ].flatMap((statement) => ("actor" in statement.by ? [statement.by.actor] : []));
  const imputed = record.claims.flatMap((claim) => (claim.imputes ?? []).filter((party) => typeof party === "string"));
  const bodies = (record.findings ?? []).map((finding) => finding.by);
  const written = [...JSON.stringify(record).matchAll(/\{([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.office)?\}/g)].map(
    (match) => match[1] ?? "",
  );
  return [...speakers, ...imputed, ...bodies, ...written];
}

/** Every citation id in a record's evidence. */
function citedIds(record: AtlasRecord): string[] {
  return evidenceRows(record).map((row) => row.citation);
}

/** Every evidence row of a record's statements, in the order in which they are read. */
export function evidenceRows(record: AtlasRecord) {
  return [
    ...record.claims,
    ...(record.responses ?? []),
    ...(record.charges ?? []),
    ...(record.withdrawals ?? []),
    ...(record.findings ?? []),
    ...(record.developments ?? []),
    ...(record.figures ?? []),
    ...(record.conflicts ?? []).flatMap((conflict) => conflict.values),
    ...(record.context ?? []),
  ].flatMap((statement) => statement.evidence ?? []);
}

/** The words of a record, folded, each once: of title, stamp, summary, statements, whoever speaks in them, and of its places. */
function searchWords(
  record: AtlasRecord,
  telling: Telling,
  located: readonly string[],
  places: Gazetteer,
  day: string,
): string {
  const say = (text: string) => expandNames(text, telling.actors, telling.printNames);
  const statements = [
    ...record.claims,
    ...(record.responses ?? []),
    ...(record.findings ?? []),
    ...(record.developments ?? []),
  ];
  const told = [record.title, record.summary, ...statements.map((statement) => statement.text)].map(say);
  const speakers = namedActors(record).flatMap((id) => [labelOf(id, telling), chineseName(id, telling)]);
  const around = located.flatMap((id) => {
    const { name = "", zh = "", also = [] } = places.get(id) ?? {};
    return [name, zh, ...also];
  });
  const words = wordsOf([...told, stampSentence(record, telling, day), ...speakers, ...around].join(" "));
  return [...new Set(words)].sort().join(" ");
}

/** An actor's name in Chinese script, where the data have one and it may be printed. */
function chineseName(id: string, { actors, printNames }: Telling): string {
  const actor = actors.get(id);
  return actor?.zh && (printNames || actor.kind !== "person") ? actor.zh : "";
}
