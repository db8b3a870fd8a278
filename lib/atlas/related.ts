import { rowPlaces } from "./filter.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** A record with what the atlas can hold it together with others by. */
export interface Linked {
  readonly row: RecordRow;
  /** Ids of the independent origins behind its claims: that the same embassy answers two claims does not relate them. */
  readonly origins: readonly string[];
  /** Ids of whoever it names, without publishers: half the atlas was written by the same few. */
  readonly actors: readonly string[];
}

/** Something that two records share. It reads the same from either side. */
export interface Bond {
  readonly by: "origin" | "actor" | "place";
  readonly id: string;
}

export interface Related {
  readonly row: RecordRow;
  /** What is shared, the rarest first. */
  readonly bonds: readonly Bond[];
}

/** A record that stands near another, with the sentence that goes wherever a claim goes, and the reason in words. */
export interface NearRecord {
  readonly id: string;
  readonly title: string;
  readonly stamp: string;
  readonly href: string;
  readonly why: string;
}

/** As many related records as a reader may still look through. */
export const MOST_RELATED = 8;
/** Whoever so many records rest on or name is too much to share, like a country. */
const COMMON = 12;

/** What two records share: an origin, somebody they both name, a place or an end of a tie. A country is too much to share. */
export function bondsOf(a: Linked, b: Linked, places: ReadonlyMap<string, PlaceRow>): Bond[] {
  const [mine, others] = [thingsOf(a, places), new Set(thingsOf(b, places).map(keyOf))];
  return mine.filter((bond) => others.has(keyOf(bond)));
}

/**
 * Finds for each record those that share most with it, at most eight and never itself: what few records have counts for more than
 * what many have. `all` is looked through once.
 */
export function relations(
  all: readonly Linked[],
  places: ReadonlyMap<string, PlaceRow>,
): (of: RecordRow, without?: readonly string[]) => Related[] {
  const carriers = new Map<string, Linked[]>();
  for (const each of all)
    for (const key of thingsOf(each, places).map(keyOf)) carriers.set(key, [...(carriers.get(key) ?? []), each]);
  const rarity = (bond: Bond) => 1 / (carriers.get(keyOf(bond))?.length ?? 1);
  const isTelling = (bond: Bond) => bond.by === "place" || rarity(bond) >= 1 / COMMON;
  return (of, without = []) => {
    const own = all.find(({ row }) => row.id === of.id);
    if (!own) return [];
    const near = new Set(thingsOf(own, places).flatMap((bond) => carriers.get(keyOf(bond)) ?? []));
    return [...near]
      .filter(({ row }) => row.id !== of.id && !without.includes(row.id))
      .map((other) => {
        const bonds = bondsOf(own, other, places)
          .filter(isTelling)
          .sort((a, b) => rarity(b) - rarity(a));
        return { row: other.row, bonds, weight: bonds.reduce((sum, bond) => sum + rarity(bond), 0) };
      })
      .filter(({ bonds }) => bonds.length > 0)
      .sort((a, b) => b.weight - a.weight || (a.row.id < b.row.id ? -1 : 1))
      .slice(0, MOST_RELATED);
  };
}

/** The reason in words, the two plainest, for the page of `of`: "Same place: Daqing". `label` names origins, actors and places. */
export function bondWords(
  bonds: readonly Bond[],
  of: RecordRow,
  other: RecordRow,
  label: (bond: Bond) => string,
): string {
  const named = (by: Bond["by"]) => bonds.filter((bond) => bond.by === by).map(label);
  const [actors, origins, found] = [named("actor"), named("origin"), named("place")];
  return [
    found.length > 0 ? `${placeWords(of, other)}: ${found.join(" and ")}` : "",
    origins.length > 0 ? `Same origin: ${origins[0]}` : "",
    actors.length > 0 ? `Both name ${actors.slice(0, 2).join(" and ")}` : "",
  ]
    .filter(Boolean)
    .slice(0, 2)
    .join("; ");
}

function placeWords(of: RecordRow, other: RecordRow): string {
  if (of.type === other.type) return of.type === "event" ? "Same place" : "Same end";
  return of.type === "tie" ? "At an end of this tie" : "A tie with an end in this place";
}

function thingsOf({ row, origins, actors }: Linked, places: ReadonlyMap<string, PlaceRow>): Bond[] {
  const fine = rowPlaces(row).filter((id) => places.has(id) && places.get(id)?.kind !== "country");
  return [
    ...[...new Set(origins)].map((id): Bond => ({ by: "origin", id })),
    ...[...new Set(actors)].map((id): Bond => ({ by: "actor", id })),
    ...[...new Set(fine)].map((id): Bond => ({ by: "place", id })),
  ];
}

function keyOf({ by, id }: Bond): string {
  return `${by} ${id}`;
}
