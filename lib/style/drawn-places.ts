import { isDrawn } from "../atlas/ledger.ts";
import { groupRows, tieOnlyPlaces } from "../atlas/place-groups.ts";
import type { EventRow, PlaceRow, RecordRow, TieRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import { glyphSize, TIE_ONLY_RADIUS } from "./glyph-size.ts";
import { isGrey, type LabelLetter } from "./image-id.ts";
import type { Labelled } from "./label-geometry.ts";
import { letterOf } from "./ring-segments.ts";

/** A mark: a place, or several that merged into an area; a glyph, or a diamond where only ties touch it. */
export interface DrawnPlace extends Omit<Labelled, "details" | "speaksOf" | "foreign"> {
  /** The place that gives the mark its name. */
  readonly place: PlaceRow;
  /** The places that the mark stands for, in list order. */
  readonly members: readonly PlaceRow[];
  readonly events: readonly EventRow[];
  /** Ties that lead from the mark to elsewhere, and those with both ends in it, which are only counted. */
  readonly ties: number;
  readonly inside: number;
  readonly programs: readonly LabelLetter[];
}

/** The id of the mark of an area; it stands for all drawn places of that area, at whatever zoom. */
export function areaId(place: string): string {
  return `area:${place}`;
}

/** The places that rows are drawn at, in list order. */
export function drawnPlaces(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): DrawnPlace[] {
  return [
    ...groupRows(rows, places).places.map(({ place, events }) => drawn(place.id, place, [place], events, rows)),
    ...tieOnlyPlaces(rows, places).map((place) => drawn(place.id, place, [place], [], rows)),
  ];
}

/** The mark of an area: it stands for all of `inside`, which are the drawn places that lie in it. */
export function drawnArea(area: PlaceRow, inside: readonly DrawnPlace[], rows: readonly RecordRow[]): DrawnPlace {
  const events = inside.flatMap((mark) => mark.events);
  const members = inside.flatMap((mark) => mark.members);
  return drawn(areaId(area.id), area, members, events, rows);
}

function drawn(
  id: string,
  place: PlaceRow,
  members: readonly PlaceRow[],
  events: readonly EventRow[],
  rows: readonly RecordRow[],
): DrawnPlace {
  const here = new Set([place.id, ...members.map((member) => member.id)]);
  const ends = (row: TieRow) => [row.from, row.to].filter((end) => end?.place && here.has(end.place)).length;
  const touching = rows.filter((row): row is TieRow => row.type === "tie" && ends(row) > 0);
  const inside = touching.filter((row) => ends(row) > 1).length;
  const programs = lettersOf(events.length > 0 ? events : touching);
  const ties = touching.length - inside;
  const [longitude, latitude] = spotOf(place, members);
  return {
    id,
    place,
    members,
    at: [unwrap(longitude, PACIFIC), latitude],
    radius: events.length > 0 ? glyphSize(events.length).diameter / 2 : TIE_ONLY_RADIUS,
    name: place.name,
    letters: programs.length,
    programs,
    events,
    ties,
    inside,
  };
}

/**
 * Where a mark belongs: longitude, latitude. A country's mark stands where its name does, never at a city. An area's stands
 * at its first place in list order, which is the largest: the middle of several may lie abroad or in a lake.
 */
function spotOf(place: PlaceRow, members: readonly PlaceRow[]): PlaceRow["at"] {
  const itself = place.kind === "country" || members.some((member) => member.id === place.id);
  return itself ? place.at : (members[0]?.at ?? place.at);
}

function lettersOf(rows: readonly RecordRow[]): LabelLetter[] {
  return [..."CESFAPTO"].flatMap((wanted) => {
    const those = rows.filter((row) => letterOf(row) === wanted);
    const [first] = those;
    return first ? [{ letter: letterOf(first), grey: those.every((row) => isGrey(row.mark)) }] : [];
  });
}

/** Countries at which drawn ties end. */
export function tieCountries(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): PlaceRow[] {
  const ids = new Set(
    rows.flatMap((row) => (row.type === "tie" && isDrawn(row) ? [row.from?.place, row.to?.place] : [])),
  );
  return [...ids].flatMap((id) => {
    const place = id ? places.get(id) : undefined;
    return place?.kind === "country" ? [place] : [];
  });
}
