import type { Position } from "../geo/mercator.ts";
import { COUNTRY_SIZE, COUNTRY_SPACING } from "../style/country-labels.ts";
import type { MapFeatures } from "../style/map-features.ts";
import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item, Rect } from "./display-list.ts";
import { pathOf } from "./map-part-paths.ts";
import type { Projection } from "./projection.ts";
import { holds } from "./rects.ts";
import { measure, setLine } from "./text.ts";

/** An area within which something is known to lie. Only a whole ring can be filled: on a globe its back is hidden. */
export interface FootprintShape {
  readonly id: string;
  readonly lines: readonly (readonly Point[])[];
  readonly whole: boolean;
  readonly city: boolean;
  readonly chosen: boolean;
  readonly back: boolean;
}

/** The name of a country at which ties end. */
export interface CountryName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Rect;
  readonly back: boolean;
}

const AREAS: readonly string[] = ["region", "metro", "county"];
const LINE = COUNTRY_SIZE * 1.15;

/** The areas that reach into `rect`. */
export function footprintShapes(
  { footprint }: MapFeatures,
  { projectLine, copies }: Projection,
  rect: Rect,
  steppedBack: (id: string) => boolean,
): FootprintShape[] {
  return footprint.features.flatMap(({ geometry, properties: { id, precision, chosen } }) => {
    const ring = (geometry.coordinates[0] ?? []).map(
      ([longitude = 0, latitude = 0]): Position => [longitude, latitude],
    );
    return copies.flatMap((copy): FootprintShape[] => {
      const points = projectLine(ring).map((point) => point && { x: point.x + copy, y: point.y });
      const seen = points.filter((point) => point !== null);
      if (seen.length < 2 || !reaches(seen, rect)) return [];
      const whole = seen.length === points.length;
      return [
        {
          id,
          whole,
          lines: whole ? [seen] : unbroken(points),
          city: !AREAS.includes(precision),
          chosen,
          back: !chosen && steppedBack(id),
        },
      ];
    });
  });
}

function unbroken(points: readonly (Point | null)[]): Point[][] {
  const lines: Point[][] = [];
  for (const [i, point] of points.entries()) {
    if (point === null) continue;
    const open = points[i - 1] ? lines.at(-1) : undefined;
    if (open) open.push(point);
    else lines.push([point]);
  }
  return lines.filter((line) => line.length > 1);
}

function reaches(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return Math.max(...xs) > x && Math.min(...xs) < x + width && Math.max(...ys) > y && Math.min(...ys) < y + height;
}

/** Draws areas: dashes for cities, loose dots for regions, a breath of grey and never a claim's colour. */
export function footprintItems({ lines, whole, city, chosen, back }: FootprintShape, tokens: Tokens): Item[] {
  const d = lines.map((line) => pathOf(whole ? line.slice(0, -1) : line, whole)).join("");
  const stroke = { kind: "path" as const, d, stroke: tokens.footprint, ...(back ? { opacity: 0.6 } : {}) };
  return [
    ...(whole ? [{ kind: "path" as const, d, fill: tokens.footprint, opacity: chosen ? 0.06 : 0.035 }] : []),
    city ? { ...stroke, width: 1.5, dash: [6, 3.4] } : { ...stroke, width: 2, dash: [0.01, 5.5], cap: "round" },
  ];
}

/** The names of countries at which ties end, where they lie in `rect` whole. */
export function countryNames(
  { tieOnly }: MapFeatures,
  { project }: Projection,
  rect: Rect,
  steppedBack: (id: string) => boolean,
): CountryName[] {
  return tieOnly.features.flatMap(({ geometry, properties }): CountryName[] => {
    if (geometry.type !== "Point" || properties.role !== "country") return [];
    const at = project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    if (!at) return [];
    const lines = properties.written.split("\n");
    const width = Math.max(...lines.map((line) => widthOf(line)));
    const box = { x: at.x - width / 2, y: at.y - (lines.length * LINE) / 2, width, height: lines.length * LINE };
    return holds(rect, box) ? [{ id: properties.id, lines, box, back: steppedBack(properties.id) }] : [];
  });
}

function widthOf(line: string): number {
  return measure(line, "sans-semibold", COUNTRY_SIZE, COUNTRY_SPACING);
}

/** Sets a country's name. */
export function countryItems({ lines, box, back }: CountryName, tokens: Tokens): Item[] {
  return lines.flatMap((line, i) =>
    setLine(line, {
      x: box.x + box.width / 2,
      y: box.y + (i + 0.5) * LINE + COUNTRY_SIZE * 0.364,
      face: "sans-semibold",
      size: COUNTRY_SIZE,
      fill: back ? tokens.ink3 : tokens.ink2,
      anchor: "middle",
      spacing: COUNTRY_SPACING,
      halo: { colour: tokens.basemap.halo, width: 3.2 },
    }),
  );
}
