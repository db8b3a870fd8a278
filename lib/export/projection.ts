import { unwrap } from "../geo/longitude.ts";
import { latitudeOf, longitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";
import type { Point } from "../style/screen.ts";
import type { Camera } from "../view/camera.ts";
import type { Rect } from "./display-list.ts";
import { type Sphere, sphere } from "./sphere.ts";

/** What of the earth a still's map shows: `camera` stands in the middle of `rect`, at a zoom of the frame's units. */
export interface MapView {
  readonly camera: Camera;
  readonly globe: boolean;
  readonly rect: Rect;
}

/** Where places lie in a still. Positions are longitude, latitude in degrees; points are units of the still's frame. */
export interface Projection {
  /** The point of a position, on the copy of the world nearest to the camera; null where the globe hides it. */
  project(longitude: number, latitude: number): Point | null;
  /** The position under a point; null beside the globe. On the flat map the longitude may lie beyond ±180. */
  unproject(x: number, y: number): [longitude: number, latitude: number] | null;
  /** A line in one piece: the copy of its first position is the one nearest to the camera, the others keep their way from it. */
  projectLine(line: readonly Position[]): (Point | null)[];
  /** How far to the right, in units, the copies of the world lie that reach into the map: 0 first, and alone on a globe. */
  readonly copies: readonly number[];
  /** Units to a kilometre in the middle of the map. */
  readonly unitsPerKm: number;
  /** The outline of the globe; null on the flat map. */
  readonly disc: (Point & { readonly radius: number }) | null;
}

const EARTH_KM = 6371.0088;
/** From here on a globe is flat: within a still it differs by less than a unit, and MapLibre leaves it between zoom 10 and 12. */
const GLOBE_ENDS = 11;

/** Whether a view is drawn as a globe. */
export function isGlobe({ camera, globe }: Pick<MapView, "camera" | "globe">): boolean {
  return globe && camera.zoom < GLOBE_ENDS;
}

/** Width of the world in units at a zoom of the frame's units: MapLibre's tiles are 512 wide. */
export function worldUnits(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The projection of a still's map. */
export function projection(view: MapView): Projection {
  return isGlobe(view) ? globeProjection(view) : flatProjection(view);
}

/** Where the flat world begins, north west of everything at 180° west, and how wide it is, in units of the frame. */
export function flatWorld({ camera, rect }: MapView): { left: number; top: number; width: number } {
  const width = worldUnits(camera.zoom);
  return {
    left: rect.x + rect.width / 2 - mercatorX(camera.lng) * width,
    top: rect.y + rect.height / 2 - mercatorY(camera.lat) * width,
    width,
  };
}

/** The sphere that a view on the globe draws. */
export function sphereOf({ camera, rect }: MapView): Sphere {
  return sphere({ camera, rect, worldUnits: worldUnits(camera.zoom) });
}

function flatProjection(view: MapView): Projection {
  const { camera, rect } = view;
  const { left, top, width } = flatWorld(view);
  const at = (longitude: number, latitude: number): Point => ({
    x: left + mercatorX(longitude) * width,
    y: top + mercatorY(latitude) * width,
  });
  return {
    project: (longitude, latitude) => at(unwrap(longitude, camera.lng), latitude),
    unproject: (x, y) => [longitudeOf((x - left) / width), latitudeOf((y - top) / width)],
    projectLine: (line) => {
      const first = line[0]?.[0] ?? 0;
      const turn = unwrap(first, camera.lng) - first;
      return line.map(([longitude, latitude]) => at(longitude + turn, latitude));
    },
    copies: copiesOf(rect.width / width).map((copy) => copy * width),
    unitsPerKm: unitsPerKm(camera),
    disc: null,
  };
}

/** Around the camera lies half a world each way; what is left of the map on either side holds further ones. */
function copiesOf(worlds: number): number[] {
  const beyond = Math.max(1, Math.ceil((worlds - 1) / 2));
  return [0, ...Array.from({ length: beyond }, (_, i) => [-i - 1, i + 1]).flat()];
}

function globeProjection(view: MapView): Projection {
  const { project, unproject, disc } = sphereOf(view);
  return {
    project,
    unproject,
    projectLine: (line) => line.map(([longitude, latitude]) => project(longitude, latitude)),
    copies: [0],
    unitsPerKm: unitsPerKm(view.camera),
    disc,
  };
}

function unitsPerKm({ zoom, lat }: Camera): number {
  return worldUnits(zoom) / (2 * Math.PI * EARTH_KM * Math.cos((lat * Math.PI) / 180));
}
