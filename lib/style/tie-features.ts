import type { TieRow } from "../atlas/row.ts";
import { type TieStyle, tieStyle } from "../atlas/tie-style.ts";
import type { Position } from "../geo/mercator.ts";
import { angleAtEnd } from "../geo/ties.ts";
import { clearPaths } from "./clear-paths.ts";
import { alongName } from "./country-exits.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import type { HeadShape, TieColour } from "./image-id.ts";
import type { HeadProperties, LineShape, MapFeature, PointShape, TieProperties } from "./map-features.ts";
import { point } from "./place-features.ts";
import type { PlaceLayout } from "./place-layout.ts";
import { segmentOf } from "./ring-segments.ts";
import { type Box, type Circle, toPosition, toScreen } from "./screen.ts";
import { skirtMarks } from "./skirt-marks.ts";
import { type Ending, spreadEnds } from "./spread-ends.ts";
import { acrossThePacific, overTheGlobe, shortened } from "./tie-curve.ts";
import { type DrawnTie, type End, endOf } from "./tie-ends.ts";

/** A tie that was only proposed stops short of the end that did not act, in CSS pixels. */
const PROPOSED_GAP = 14;
/** About as long is a head, in CSS pixels. */
const HEAD_LENGTH = 12;
/** What a mark under a line costs, and one near a country's name, which is so many CSS pixels around. */
const UNDER = 120;
const CROWDED = 20;
const AROUND_NAME = 110;
/** Widths in pixels are made for the middle of a whole zoom's stretch. */
const MIDDLE = 0.4;

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

/** A tie and its line (longitude, latitude). */
export interface TiePath {
  readonly tie: DrawnTie;
  readonly path: readonly Position[];
}

/**
 * Lines and heads of all ties for one whole zoom, between the marks as they are drawn there, and the paths on which their badges may sit.
 * `wanted` is where the names of marks would like to stand, in CSS pixels of the layout's zoom.
 */
export function tieFeatures(
  ties: readonly DrawnTie[],
  marks: ReadonlyMap<string, DrawnPlace>,
  layout: PlaceLayout,
  wanted: readonly Box[],
): { lines: Line[]; heads: Head[]; paths: TiePath[] } {
  const lines: Line[] = [];
  const heads: Head[] = [];
  const between = pathsOf(ties, marks, layout, wanted);
  const zoom = layout.zoom + MIDDLE;
  const spread = spreadEnds(between, zoom);
  const led = skirtMarks(
    spread.map(({ path }, at) => ({ path, ends: [between[at]?.from.id ?? "", between[at]?.to.id ?? ""] })),
    // The flat map's pixels measure nothing on a globe.
    layout.globe ? [] : discsOf(marks, layout, layout.zoom),
    layout.zoom,
  );
  const paths = between.map(({ tie, to, path: given }, at) => {
    const [whole, aside] = [led[at] ?? given, spread[at]?.aside ?? 0];
    const style = tieStyle(tie.row);
    const colour = tieColourOf(tie.row);
    const path = style === "proposed" ? shortened(whole, to.radius + PROPOSED_GAP, zoom) : whole;
    const { id, mark, kind, program } = tie.row;
    lines.push({
      type: "Feature",
      geometry: { type: "LineString", coordinates: path.map((position) => [...position]) },
      properties: { id, role: "tie", mark, kind, program, style, colour, z0: 0, z1: 0 },
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
          radius: shape === "bar" ? -1 : rimBeside(to.radius, aside),
          z0: 0,
          z1: 0,
        },
      });
    }
    return { tie, path: whole };
  });
  return { lines, heads, paths };
}

/** What a head covers of its tie (longitude, latitude), which points at the middle of the mark at its end. */
export function shaftOf({ geometry: { coordinates }, properties: { angle, radius } }: Head, zoom: number): Position[] {
  const [longitude = 0, latitude = 0] = coordinates;
  const { x, y } = toScreen([longitude, latitude], zoom);
  const turn = (angle * Math.PI) / 180;
  return [Math.max(0, radius), Math.max(0, radius) + HEAD_LENGTH].map((away) =>
    toPosition({ x: x - away * Math.sin(turn), y: y + away * Math.cos(turn) }, zoom),
  );
}

/** How far a disc's rim lies from a point so far beside its middle, in half pixels. */
function rimBeside(radius: number, aside: number): number {
  return Math.round(2 * Math.sqrt(Math.max(0, radius ** 2 - aside ** 2))) / 2;
}

/** The marks as they are drawn, in CSS pixels at a zoom. */
function discsOf(marks: ReadonlyMap<string, DrawnPlace>, { placed }: PlaceLayout, zoom: number) {
  return [...marks.values()].map(({ id, at, radius }) => ({
    id,
    ...toScreen(placed.get(id)?.at ?? at, zoom),
    radius,
  }));
}

/** The way of each tie that has two ends, clear of marks that are not its own and of the ties before it. */
function pathsOf(
  ties: readonly DrawnTie[],
  marks: ReadonlyMap<string, DrawnPlace>,
  layout: PlaceLayout,
  wanted: readonly Box[],
): (Ending & { readonly tie: DrawnTie })[] {
  const discs = discsOf(marks, layout, layout.zoom);
  const names = layout.countries.flatMap(({ place, box }) =>
    alongName(box).map((circle) => ({ id: place.id, ...circle })),
  );
  const found = ties.flatMap((tie) => {
    const [from, to] = [endOf(tie, "from", ties, marks, layout), endOf(tie, "to", ties, marks, layout)];
    return from && to ? [{ tie, from: { ...from, id: tie.from }, to: { ...to, id: tie.to } }] : [];
  });
  // A great circle has no bend to choose.
  if (layout.globe) {
    return found.map((ends) => ({
      ...ends,
      path: overTheGlobe(ends.from.at, ends.to.at, ends.tie.bend, ends.tie.fan),
    }));
  }
  const ways = found.map(({ tie, from, to }) => {
    const strangers = [...discs, ...names]
      .filter(({ id }) => id !== from.id && id !== to.id)
      .map((mark) => ({ ...mark, cost: hasNoWay(mark, [from, to], layout.zoom) ? CROWDED : UNDER }));
    return { bend: tie.bend, between: (bend: number) => acrossThePacific(from.at, to.at, bend), strangers };
  });
  const paths = clearPaths(ways, wanted, layout.zoom);
  return found.map((ends, i) => ({ ...ends, path: paths[i] ?? [] }));
}

/** Whether a mark lies so near a country's name, at which ties end, that there may be no way between it and its neighbours. */
function hasNoWay(mark: Circle, ends: readonly End[], zoom: number): boolean {
  return ends.some(({ at, radius }) => {
    const { x, y } = toScreen(at, zoom);
    return radius === 0 && Math.hypot(x - mark.x, y - mark.y) < AROUND_NAME;
  });
}
