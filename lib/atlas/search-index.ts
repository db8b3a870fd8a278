import type { Capacity, PlaceKind } from "../../geodata/schema/vocabulary.ts";
import type { Actor, Citation, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { shortLabel } from "../time/span.ts";
import { rowPlaces } from "./filter.ts";
import { count } from "./ledger.ts";
import { capitalised } from "./names.ts";
import { KIND_WORDS } from "./passage.ts";
import type { PlaceRow, RecordRow } from "./row.ts";
import type { SearchEntry, SearchFile } from "./search-entry.ts";

/** What the search knows: the gate's dataset with the rows and places that have pages. */
export interface Searchable extends Pick<Dataset, "places" | "actors" | "citations" | "programs" | "regions"> {
  readonly rows: readonly RecordRow[];
  readonly placeRows: readonly PlaceRow[];
}

/**
 * Everything that can be suggested: one entry for each page of a place, region, program, actor, record and source.
 * `mayHead` answers whether an actor's name may be printed as the name of a page.
 */
export function searchFile(atlas: Searchable, mayHead: (actor: Actor) => boolean): SearchFile {
  const { rows } = atlas;
  const regions = atlas.regions.map(({ id, name }): SearchEntry => {
    const records = rows.filter((row) => row.regions.includes(id)).length;
    return { kind: "region", id, title: name, sub: `Region of the atlas · ${count(records, "record")}`, records };
  });
  const programs = atlas.programs.map(({ id, label }): SearchEntry => {
    const records = rows.filter((row) => row.program === id || row.also.includes(id)).length;
    const sub = `Heading of the atlas, not a finding · ${count(records, "record")}`;
    return { kind: "program", id, title: label, sub, records, program: id };
  });
  const actors = [...atlas.actors.values()].flatMap((actor) => {
    const records = rows.filter((row) => row.actors.includes(actor.id)).length;
    return records > 0 && mayHead(actor) ? [actorEntry(actor, records)] : [];
  });
  const sources = [...atlas.citations.values()].map((citation) => sourceEntry(citation, atlas));
  return {
    format: 1,
    entries: [
      ...atlas.placeRows.map((place) => placeEntry(place, atlas)),
      ...regions,
      ...programs,
      ...actors,
      ...rows.map(recordEntry),
      ...sources,
    ],
  };
}

const PLACE_WORDS: Readonly<Record<PlaceKind, string>> = {
  site: "Office",
  district: "Neighbourhood",
  city: "City",
  county: "County",
  metro: "Metropolitan area",
  region: "Province or state",
  country: "Country",
};

function placeEntry({ id, name, kind, within }: PlaceRow, { places, placeRows, rows }: Searchable): SearchEntry {
  const { zh, also } = places.get(id) ?? {};
  const inside = new Set(
    placeRows.filter((place) => place.id === id || place.within.includes(id)).map((place) => place.id),
  );
  const records = rows.filter((row) => rowPlaces(row).some((place) => inside.has(place))).length;
  const around = within.map((up) => places.get(up)?.name ?? up).join(", ");
  const what = `${PLACE_WORDS[kind as PlaceKind]}${around === "" ? "" : ` in ${around}`}`;
  return {
    kind: "place",
    id,
    title: name,
    sub: `${what} · ${count(records, "record")}`,
    ...(zh ? { zh } : {}),
    ...(also ? { also } : {}),
    records,
  };
}

/** Why somebody is named at all, before the office. What a court decided is said on the page, with its limits. */
const CAPACITY_WORDS: Readonly<Record<Capacity, string>> = {
  "office-holder": "Office holder",
  "association-leader": "Association leader",
  convicted: "Party to a court case",
};

/** An actor is told by statements that mention it, never by what it is said to have done. */
function actorEntry(actor: Actor, records: number): SearchEntry {
  const { id, name, short, zh, kind, capacity, office = "", notToConfuse = "" } = actor;
  const person = kind === "person";
  const mention = `Published statements that mention ${person ? `${name} as ${office}` : "it"}`;
  const role = person && capacity ? `${CAPACITY_WORDS[capacity]} · ` : "";
  return {
    kind: "actor",
    id,
    title: capitalised(name),
    sub: `${role}${mention} · ${count(records, "record")}`,
    ...(zh ? { zh } : {}),
    ...(short ? { also: [short] } : {}),
    records,
    ...(person ? { person: notToConfuse } : {}),
  };
}

function recordEntry(row: RecordRow): SearchEntry {
  const { type, id, title, when, stamp, words, mark, program } = row;
  const sub = `${when ? shortLabel(when) : "No date stated"} · ${stamp}`;
  return { kind: type, id, title, sub, words, records: 0, mark, program };
}

/** A document by its publisher and date. Its headline is searched and not printed: it may claim what was answered elsewhere. */
function sourceEntry(citation: Citation, { actors, rows }: Searchable): SearchEntry {
  const { id, title, describedAs, publisher, date, kind } = citation;
  const records = rows.filter((row) => row.citations.includes(id)).length;
  return {
    kind: "source",
    id,
    title: `${capitalised(actors.get(publisher)?.name ?? publisher)}, ${readDate(date).label}`,
    sub: `${capitalised(KIND_WORDS[kind])} · cited by ${count(records, "record")}`,
    also: [title, describedAs].filter((text) => text !== undefined),
    records,
  };
}
