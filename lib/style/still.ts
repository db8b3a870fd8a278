import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { toMapFeatures } from "./features.ts";
import type { Side } from "./label-geometry.ts";
import { type Frame, type GlyphProperties, placementZoom, type TieOnlyProperties } from "./map-features.ts";
import { type Point, toScreen } from "./screen.ts";

/** What `geodata/basemap/still-land.svg` shows, in pixels of a world that is 1024 wide: 360 degrees from 19° east on. */
export const LAND = { x: 566, y: 112, width: 1024, height: 592 };

/** For a wide page, and for a phone: each mark and each name is as large as on the map itself. */
const FRAMES = {
  wide: { level: 1, frame: { globe: false, narrow: false } },
  narrow: { level: 0, frame: { globe: false, narrow: true } },
} as const satisfies Record<string, { level: number; frame: Frame }>;
export type StillSize = keyof typeof FRAMES;

/** A mark of a still map, with its middle in CSS pixels from the picture's upper left corner. */
export interface StillMark extends Point {
  readonly properties: GlyphProperties | TieOnlyProperties;
  /** Where the label stands; null where there is no room for it. */
  readonly label: StillLabel | null;
}

/** A label's lines from its upper edge down. */
export interface StillLabel extends Point {
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
}

export interface Still {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly StillMark[];
  /** From the marks that moved aside to their true places. */
  readonly leaders: readonly (readonly [Point, Point])[];
}

const NAME_LINE = 16;
export const DETAIL_LINE = 14;
const GAP = 4;

/** The map of these records as it stands at home, without its ties: what a page can show that draws nothing itself. */
export function stillOf(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>, size: StillSize): Still {
  const { level, frame } = FRAMES[size];
  const zoom = placementZoom(level, frame);
  const scale = 2 ** (zoom - 1);
  const { glyphs, tieOnly } = toMapFeatures(rows, places, null, frame, [level]);
  const place = ([longitude = 0, latitude = 0]: readonly number[]): Point => {
    const { x, y } = toScreen([longitude, latitude], zoom);
    // Longitudes lie around the Pacific, from one world before the picture's.
    return { x: x + (LAND.width - LAND.x) * scale, y: y - LAND.y * scale };
  };
  const features = [...tieOnly.features, ...glyphs.features];
  return {
    width: LAND.width * scale,
    height: LAND.height * scale,
    marks: features.flatMap(({ geometry, properties }) => {
      if (geometry.type !== "Point" || (properties.role !== "glyph" && properties.role !== "tieOnly")) return [];
      const at = place(geometry.coordinates);
      return [{ ...at, properties, label: labelOf(at, properties) }];
    }),
    leaders: features.flatMap(({ geometry }): [Point, Point][] => {
      const [from, to] = geometry.type === "LineString" ? geometry.coordinates : [];
      return from && to ? [[place(from), place(to)]] : [];
    }),
  };
}

function labelOf({ x, y }: Point, { side, radius, detail }: GlyphProperties | TieOnlyProperties): StillLabel | null {
  if (side === "none") return null;
  const lines = detail.split("\n").slice(1);
  const height = NAME_LINE + lines.length * DETAIL_LINE;
  const [across, down] = [turn(side, "left", "right"), turn(side, "top", "bottom")];
  const reach = (radius + GAP) / (across !== 0 && down !== 0 ? Math.SQRT2 : 1);
  return {
    x: x + across * reach,
    y: y + down * reach + (down === 0 ? -height / 2 : down < 0 ? -height : 0),
    anchor: across < 0 ? "end" : across > 0 ? "start" : "middle",
    lines,
  };
}

function turn(side: Side, back: string, forth: string): -1 | 0 | 1 {
  if (side.includes(back)) return -1;
  return side.includes(forth) ? 1 : 0;
}
