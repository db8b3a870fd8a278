import type { MapLibreMap } from "maplibre-gl";
import type { InView } from "../atlas/view-summary.ts";
import { angleBetween, horizonAngle } from "../geo/horizon.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import { GLYPH_LAYER } from "../style/data-layers.ts";
import type {
  GlyphProperties,
  LabelProperties,
  LineShape,
  MapFeatures,
  PointShape,
  Zooms,
} from "../style/map-features.ts";
import { renderedOn } from "./rendered.ts";

/** Pixels around the world at zoom 0. */
const TILE = 512;

/** A mark or a badge where it stands at the map's present zoom, in CSS pixels of the map. */
export interface OnScreen {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly accessible: string;
  /** Its middle lies within the map's frame. */
  readonly inView: boolean;
}

export interface MarkOnScreen extends OnScreen {
  readonly order: number;
  readonly image: string | null;
}

/** The marks of the whole zoom that the map is at, in list order. */
export function marksOnScreen(
  map: MapLibreMap,
  { glyphs, tieOnly }: Pick<MapFeatures, "glyphs" | "tieOnly">,
): MarkOnScreen[] {
  const stand = standing(map);
  const found = [...glyphs.features, ...tieOnly.features].flatMap(({ geometry, properties }) => {
    if (properties.role !== "glyph" && properties.role !== "tieOnly") return [];
    const { order } = properties;
    return stand(geometry, properties).map((mark) => ({ ...mark, order, image: imageOf(properties) }));
  });
  return found.sort((a, b) => a.order - b.order);
}

/** The badges of the lines of ties at that zoom. */
export function badgesOnScreen(map: MapLibreMap, { heads }: Pick<MapFeatures, "heads">): OnScreen[] {
  const stand = standing(map);
  return heads.features.flatMap(({ geometry, properties }) =>
    properties.role === "badge" ? stand(geometry, properties) : [],
  );
}

/** What the map shows where it rests: the places under its marks, and the ties that its badges in view stand for. */
export function shownInView(map: MapLibreMap, { glyphs, tieOnly, heads }: MapFeatures): InView {
  const stand = standing(map);
  const places = [...glyphs.features, ...tieOnly.features].flatMap(({ geometry, properties }) => {
    if (properties.role !== "glyph" && properties.role !== "tieOnly") return [];
    const isInView = stand(geometry, properties).some((mark) => mark.inView);
    return isInView ? [properties.place, ...properties.covers.split(" ")] : [];
  });
  const ties = heads.features.flatMap(({ geometry, properties }) =>
    properties.role === "badge" && stand(geometry, properties).some((badge) => badge.inView)
      ? properties.covers.split(" ")
      : [],
  );
  return { places: new Set(places), ties: new Set(ties) };
}

/** Tells where a point of the map's present zoom stands; nothing for points of other zooms. */
function standing(map: MapLibreMap) {
  const level = Math.max(0, Math.floor(map.getZoom()));
  const centre = map.getCenter();
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  // While the graphics context is lost there is no style to ask.
  const globe = map.style ? map.getProjection()?.type === "globe" : false;
  const horizon = globe ? horizonOf(map) : 0;
  return (
    geometry: PointShape | LineShape,
    properties: Zooms & Pick<OnScreen, "id" | "radius" | "accessible">,
  ): OnScreen[] => {
    if (geometry.type !== "Point" || !holds(properties, level)) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { x, y } = map.project([unwrap(longitude, globe ? PACIFIC : centre.lng), latitude]);
    const behind = globe && angleBetween([longitude, latitude], [centre.lng, centre.lat]) > horizon;
    const { id, radius, accessible } = properties;
    return [{ id, x, y, radius, accessible, inView: !behind && x >= 0 && x <= width && y >= 0 && y <= height }];
  };
}

/** How far from its middle a globe can be seen, in degrees: the camera stands as far off as a flat map of its size asks for. */
function horizonOf(map: MapLibreMap): number {
  const radius = (TILE * 2 ** map.getZoom()) / (2 * Math.PI) / Math.cos((map.getCenter().lat * Math.PI) / 180);
  const height = map.getContainer().clientHeight / 2 / Math.tan((map.getVerticalFieldOfView() * Math.PI) / 360);
  return horizonAngle(radius, height);
}

/** Whether the frame just rendered shows exactly the glyphs of these features that lie in view: no other, none missing. */
export function showsAll(map: MapLibreMap, features: MapFeatures): boolean {
  if (!map.style || !map.getLayer(GLYPH_LAYER) || map.getContainer().clientHeight === 0) return false;
  const marks = marksOnScreen(map, features).filter((mark) => mark.image !== null);
  const current = new Map(marks.map((mark) => [mark.id, mark.image]));
  const drawn = renderedOn(map, [GLYPH_LAYER]);
  const ids = new Set(drawn.map(({ properties }) => properties.id));
  return (
    drawn.every(({ properties }) => current.get(properties.id) === properties.image) &&
    marks.every((mark) => !mark.inView || ids.has(mark.id))
  );
}

function holds({ z0, z1 }: Zooms, level: number): boolean {
  return z0 <= level && level < z1;
}

function imageOf(properties: LabelProperties & Partial<Pick<GlyphProperties, "image">>): string | null {
  return properties.image ?? null;
}
