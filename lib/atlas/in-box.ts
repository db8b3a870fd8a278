import { type Box, type Lies, liesIn } from "../geo/box.ts";
import { unpackRing } from "../geo/outline.ts";
import { ringLiesIn } from "../geo/ring-in-box.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** The places at which a row is drawn: finer than a country, an event's one or a tie's ends. */
function drawnAt(row: RecordRow, places: ReadonlyMap<string, PlaceRow>): PlaceRow[] {
  if (row.type === "event" && row.precision === "country") return [];
  const ids = row.type === "event" ? [row.place] : [row.from?.place, row.to?.place];
  return ids.flatMap((id) => {
    const place = places.get(id ?? "");
    return place && place.kind !== "country" ? [place] : [];
  });
}

/**
 * How a record lies to a box: an event by the outline or the circle of its place, a tie by whichever of its ends lies better. Null for what has no
 * place finer than a country: it lies in no box, and whoever shows a box says how many these are.
 */
export function boxed(row: RecordRow, box: Box, places: ReadonlyMap<string, PlaceRow>): Lies | null {
  const lies = drawnAt(row, places).map(({ at, radiusKm, outline }) =>
    outline ? ringLiesIn(box, unpackRing(outline)) : liesIn(box, at, radiusKm),
  );
  if (lies.length === 0) return null;
  if (lies.includes("inside")) return "inside";
  return lies.includes("perhaps") ? "perhaps" : "outside";
}

/** How many of the rows that pass all other filters lie in the box for certain, perhaps, and in no box. */
export interface BoxCount {
  readonly inside: number;
  readonly perhaps: number;
  readonly placeless: number;
}

/** Counts rows, before the box is applied to them, by how they lie to it. */
export function boxCount(rows: readonly RecordRow[], box: Box, places: ReadonlyMap<string, PlaceRow>): BoxCount {
  const lies = rows.map((row) => boxed(row, box, places));
  const count = (wanted: Lies | null) => lies.filter((each) => each === wanted).length;
  return { inside: count("inside"), perhaps: count("perhaps"), placeless: count(null) };
}

/** "19 for certain, 2 perhaps, …; 30 others have no place finer than a country and are in no box", as list and map say it. */
export function boxWords({ inside, perhaps, placeless }: BoxCount): string {
  const may =
    perhaps > 0 ? `, ${perhaps} perhaps: of their places no more is known than an area that its edge cuts` : "";
  const rest =
    placeless > 0
      ? `; ${placeless} ${placeless === 1 ? "other has" : "others have"} no place finer than a country and ${placeless === 1 ? "is" : "are"} in no box`
      : "";
  return `${inside} for certain${may}${rest}`;
}
