import { isDrawn } from "../atlas/ledger.ts";
import type { PlaceRow, RecordRow, TieRow } from "../atlas/row.ts";
import { tieStyle } from "../atlas/tie-style.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { fan } from "../geo/ties.ts";
import { edgeTowards, type TieEnds } from "./country-exits.ts";
import { countryEnd } from "./country-labels.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import type { PlaceLayout } from "./place-layout.ts";
import { letterOf } from "./ring-segments.ts";
import { toScreen } from "./screen.ts";

/** A tie between two marks or countries of the map, with its own bend among the ties of the same pair. */
export interface DrawnTie {
  readonly row: TieRow;
  /** The ties that it stands for. */
  readonly covers: readonly TieRow[];
  readonly from: string;
  readonly to: string;
  readonly bend: number;
  /** How many lines there are between the two. */
  readonly fan: number;
}

/**
 * The ties that have two ends to draw between: those of one program and standing that lead from one mark to another are one
 * line, the others are fanned out. `markOf` says which mark stands for a place; ties with both ends in one mark are not
 * drawn. The selected tie stands for the rest of its line.
 */
export function drawnTies(
  rows: readonly RecordRow[],
  markOf: (place: string) => string,
  selected: string | null,
): DrawnTie[] {
  const pairs = new Map<string, Map<string, Omit<DrawnTie, "bend" | "fan" | "covers">[]>>();
  for (const row of rows) {
    if (row.type !== "tie" || !isDrawn(row) || !row.from?.place || !row.to?.place) continue;
    const [from, to] = [markOf(row.from.place), markOf(row.to.place)];
    if (from === to) continue;
    const pair = [from, to].sort().join(" ");
    const alike = [from, letterOf(row), row.mark, tieStyle(row), row.direction].join(" ");
    const lines = pairs.get(pair) ?? new Map();
    pairs.set(pair, lines.set(alike, [...(lines.get(alike) ?? []), { row, from, to }]));
  }
  return [...pairs.values()].flatMap((lines) => {
    const bends = fan(lines.size);
    return [...lines.values()].flatMap((ties, i) => {
      const shown = ties.find(({ row }) => row.id === selected) ?? ties[0];
      const covers = ties.map(({ row }) => row);
      return shown ? [{ ...shown, covers, bend: bends[i] ?? 0.5, fan: lines.size }] : [];
    });
  });
}

/** Both ends of each tie, as far as they are drawn: at their true places, for nothing is moved aside yet. */
export function trueEnds(
  ties: readonly DrawnTie[],
  marks: readonly DrawnPlace[],
  countries: readonly PlaceRow[],
): TieEnds {
  const truth = new Map<string, Position>([
    ...countries.map(({ id, at }) => [id, [unwrap(at[0], PACIFIC), at[1]]] as const),
    ...marks.map(({ id, at }) => [id, at] as const),
  ]);
  return ties.map(({ from, to }) =>
    [from, to].flatMap((id) => {
      const at = truth.get(id);
      return at ? [{ id, at }] : [];
    }),
  );
}

/** Where a line ends: longitude, latitude, and the radius of the mark there in CSS pixels. */
export interface End {
  readonly at: Position;
  readonly radius: number;
}

/** Where a tie meets the mark or the country at one of its ends; null where neither is drawn. */
export function endOf(
  tie: DrawnTie,
  end: "from" | "to",
  ties: readonly DrawnTie[],
  marks: ReadonlyMap<string, DrawnPlace>,
  layout: PlaceLayout,
): End | null {
  const id = tie[end];
  const mark = marks.get(id);
  if (mark) return { at: layout.placed.get(id)?.at ?? mark.at, radius: mark.radius };
  const label = layout.countries.find(({ place }) => place.id === id);
  const other = anchorOf(tie[end === "from" ? "to" : "from"], marks, layout);
  if (!label || !other) return null;
  // Ties at the same edge of a name are spread in the order in which they come in, so that they do not cross there.
  const here = toScreen(label.at, layout.zoom);
  const edge = (position: Position) => edgeTowards(here, toScreen(position, layout.zoom));
  const mine = edge(other);
  const across = mine === "top" || mine === "bottom" ? "x" : "y";
  const together = ties
    .flatMap((each) => {
      const far = each.from === id ? each.to : each.to === id ? each.from : null;
      const at = far === null ? null : anchorOf(far, marks, layout);
      return at && edge(at) === mine ? [{ each, order: toScreen(at, layout.zoom)[across] }] : [];
    })
    .sort((a, b) => a.order - b.order || b.each.bend - a.each.bend);
  const rank = together.findIndex(({ each }) => each === tie);
  return { at: countryEnd(label, other, Math.max(0, rank), together.length, layout.zoom), radius: 0 };
}

function anchorOf(id: string, marks: ReadonlyMap<string, DrawnPlace>, layout: PlaceLayout): Position | null {
  return (
    layout.placed.get(id)?.at ?? marks.get(id)?.at ?? layout.countries.find(({ place }) => place.id === id)?.at ?? null
  );
}
