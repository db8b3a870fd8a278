import "server-only";
import type { Relation } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { lineageOf } from "../atlas/lineage.ts";
import { recordPath } from "../atlas/record-path.ts";
import { type Bond, bondWords, MOST_RELATED, type NearRecord, relations } from "../atlas/related.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { labelOf } from "../atlas/speaker.ts";
import { type Atlas, telling } from "./atlas.ts";

/** A recorded relation read from its other end; where the words could be taken either way, only that there is one. */
const REVERSED: Readonly<Record<Relation, string>> = {
  "in-response-to": "In response to this record",
  "part-of": "That record names this one",
  "same-case": "The same case",
  about: "That record names this one",
  "possibly-same": "Possibly the same, not stated",
};

interface Surroundings {
  readonly of: ReturnType<typeof relations>;
  readonly places: ReadonlyMap<string, PlaceRow>;
}

const known = new WeakMap<Atlas, Surroundings>();

/**
 * The records around one: those that name it themselves, then those that share an origin, somebody they name, or a place with it.
 * Without those that the record itself names, which its page lists with its own words.
 */
export function nearRecords(record: AtlasRecord, atlas: Atlas): NearRecord[] {
  const own = atlas.rows.find(({ id }) => id === record.id);
  if (!own) return [];
  const { of, places } = known.get(atlas) ?? survey(atlas);
  const named = (record.related ?? []).map((relation) => relation.record);
  const naming = atlas.rows.flatMap((row) => {
    const relation = atlas.records.get(row.id)?.related?.find((each) => each.record === record.id);
    if (!relation || named.includes(row.id)) return [];
    return [near(row, `${REVERSED[relation.as]}${relation.inference ? " (our inference)" : ""}`)];
  });
  const label = (bond: Bond) => labelled(bond, record, atlas, places);
  const sharing = of(own, [...named, ...naming.map(({ id }) => id)]);
  const all = [...naming, ...sharing.map(({ row, bonds }) => near(row, bondWords(bonds, own, row, label)))];
  return all.slice(0, MOST_RELATED);
}

function near(row: RecordRow, why: string): NearRecord {
  return { id: row.id, title: row.title, stamp: row.stamp, href: recordPath(row), why };
}

function labelled({ by, id }: Bond, record: AtlasRecord, atlas: Atlas, places: Surroundings["places"]): string {
  if (by === "place") return places.get(id)?.name ?? id;
  return by === "origin" ? (atlas.origins.get(id)?.label ?? id) : labelOf(id, telling(atlas, record));
}

function survey(atlas: Atlas): Surroundings {
  const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
  const linked = atlas.rows.map((row) => ({
    row,
    origins: claimOrigins(atlas.records.get(row.id), atlas),
    actors: row.actors.filter((id) => atlas.actors.get(id)?.kind !== "publisher"),
  }));
  const surroundings = { of: relations(linked, places), places };
  known.set(atlas, surroundings);
  return surroundings;
}

function claimOrigins(record: AtlasRecord | undefined, atlas: Atlas): string[] {
  const evidence = (record?.claims ?? []).flatMap((claim) => claim.evidence);
  return lineageOf(evidence, atlas).origins.map(({ id }) => id);
}
