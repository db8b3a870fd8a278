import { isDrawn } from "../atlas/ledger.ts";
import type { RecordRow, TieRow } from "../atlas/row.ts";
import { type TieStyle, tieStyle } from "../atlas/tie-style.ts";
import type { Position } from "../geo/mercator.ts";
import { angleAtEnd, fan } from "../geo/ties.ts";
import { countryEnd } from "./country-labels.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import { formatBadge, type HeadShape, type TieColour } from "./image-id.ts";
import { tieName } from "./label-words.ts";
import type {
  BadgeProperties,
  HeadProperties,
  LineShape,
  MapFeature,
  PointShape,
  TieProperties,
} from "./map-features.ts";
import { type PlaceLayout, point } from "./place-features.ts";
import { letterOf, segmentOf } from "./ring-segments.ts";
import { type Circle, type Point, toScreen } from "./screen.ts";
import { acrossThePacific, badgeSpot, clearBend, shortened } from "./tie-curve.ts";
import { badgeWidth } from "./tie-image.ts";

/** A tie that was only proposed stops short of the end that did not act, in CSS pixels. */
const PROPOSED_GAP = 14;
/** Widths in pixels are made for the middle of a whole zoom's stretch. */
const MIDDLE = 0.4;

/** A tie between two marks or countries of the map, with its own bend among the ties of the same pair. */
export interface DrawnTie {
  readonly row: TieRow;
  /** The ties that it stands for, and the one that it leads to. */
  readonly covers: readonly TieRow[];
  readonly leads: string;
  readonly from: string;
  readonly to: string;
  readonly bend: number;
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
  const pairs = new Map<string, Map<string, Omit<DrawnTie, "bend" | "covers" | "leads">[]>>();
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
      const at = ties.findIndex(({ row }) => row.id === selected);
      const [shown, next] = [ties[Math.max(0, at)], ties[(at + 1) % ties.length]];
      const covers = ties.map(({ row }) => row);
      return shown && next ? [{ ...shown, covers, leads: next.row.id, bend: bends[i] ?? 0.5 }] : [];
    });
  });
}

const HEADS: Readonly<Record<TieStyle, HeadShape | null>> = {
  decided: "filled",
  open: "open",
  reported: "open",
  struck: "open",
  proposed: "bar",
  formal: null,
  background: "small",
};

/** Colour belongs to claims. */
function tieColourOf(row: TieRow): TieColour {
  if (row.mark === "struck") return "struck";
  return row.mark === "act" || row.mark === "background" ? "grey" : segmentOf(row).letter;
}

type Line = MapFeature<LineShape, TieProperties>;
type Head = MapFeature<PointShape, HeadProperties>;
type Badge = MapFeature<PointShape, BadgeProperties>;

/** Lines, heads and badges of all ties for one whole zoom, between the marks as they are drawn there. */
export function tieFeatures(
  ties: readonly DrawnTie[],
  marks: ReadonlyMap<string, DrawnPlace>,
  layout: PlaceLayout,
): { lines: Line[]; heads: Head[]; badges: Badge[] } {
  const lines: Line[] = [];
  const heads: Head[] = [];
  const badges: Badge[] = [];
  const discs = [...marks.values()].map((mark) => ({
    id: mark.id,
    ...toScreen(layout.placed.get(mark.id)?.at ?? mark.at, layout.zoom),
    radius: mark.radius,
  }));
  const taken: Circle[] = [...discs];
  const drawn: Point[] = [];
  for (const tie of ties) {
    const [from, to] = [endOf(tie, "from", ties, marks, layout), endOf(tie, "to", ties, marks, layout)];
    if (!from || !to) continue;
    const style = tieStyle(tie.row);
    const colour = tieColourOf(tie.row);
    const ends = [tie.from, tie.to];
    const strangers = discs.filter(({ id }) => !ends.includes(id));
    const between = (bend: number) => acrossThePacific(from.at, to.at, bend);
    const whole = between(clearBend(tie.bend, between, strangers, drawn, layout.zoom));
    drawn.push(...whole.map((position) => toScreen(position, layout.zoom)));
    const path = style === "proposed" ? shortened(whole, to.radius + PROPOSED_GAP, layout.zoom + MIDDLE) : whole;
    const { id, mark, kind, program } = tie.row;
    lines.push({
      type: "Feature",
      geometry: { type: "LineString", coordinates: path.map((position) => [...position]) },
      properties: { id, mark, kind, program, style, colour, leads: tie.leads, z0: 0, z1: 0 },
    });
    const shape = HEADS[style];
    const end = path.at(-1);
    if (shape && end && (tie.row.direction === "from-to" || shape === "bar")) {
      heads.push({
        type: "Feature",
        geometry: point(end),
        properties: {
          id,
          role: "head",
          image: `${shape}:${colour}`,
          angle: Math.round(angleAtEnd(path)),
          radius: shape === "bar" ? -1 : to.radius,
          leads: tie.leads,
          z0: 0,
          z1: 0,
        },
      });
    }
    const badge = badgeSpot(whole, taken, layout.zoom, layout.level === 0);
    if (!badge) continue;
    const radius = badgeWidth(tie.covers.length) / 2;
    taken.push({ ...toScreen(badge, layout.zoom), radius });
    badges.push({
      type: "Feature",
      geometry: point(badge),
      properties: {
        id,
        role: "badge",
        image: formatBadge(segmentOf(tie.row), tie.covers.length),
        radius,
        leads: tie.leads,
        covers: tie.covers.map((row) => row.id).join(" "),
        accessible: tieName(tie.covers),
        z0: 0,
        z1: 0,
      },
    });
  }
  return { lines, heads, badges };
}

interface End {
  readonly at: Position;
  readonly radius: number;
}

function endOf(
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
  const here = toScreen(label.at, layout.zoom).x;
  const side = (position: Position) => toScreen(position, layout.zoom).x < here;
  const together = ties
    .flatMap((each) => {
      const far = each.from === id ? each.to : each.to === id ? each.from : null;
      const at = far === null ? null : anchorOf(far, marks, layout);
      return at && side(at) === side(other) ? [{ each, y: toScreen(at, layout.zoom).y }] : [];
    })
    .sort((a, b) => a.y - b.y || b.each.bend - a.each.bend);
  const rank = together.findIndex(({ each }) => each === tie);
  return { at: countryEnd(label, other, Math.max(0, rank), together.length, layout.zoom), radius: 0 };
}

function anchorOf(id: string, marks: ReadonlyMap<string, DrawnPlace>, layout: PlaceLayout): Position | null {
  return (
    layout.placed.get(id)?.at ?? marks.get(id)?.at ?? layout.countries.find(({ place }) => place.id === id)?.at ?? null
  );
}
