import type { Point } from "../style/screen.ts";
import type { Camera } from "../view/camera.ts";
import type { Rect } from "./display-list.ts";

/** A point on a sphere of radius 1 as the camera sees it: to the right, up, and towards the camera. */
export type Vector = readonly [right: number, up: number, near: number];

/** The globe as MapLibre draws it: a sphere in perspective, seen from above its middle. */
export interface Sphere {
  /** The vector of a position, longitude and latitude in degrees. */
  toVector(longitude: number, latitude: number): Vector;
  /** Where a vector is drawn, in units of the frame, whether it can be seen or not. */
  toPoint(vector: Vector): Point;
  /** In units of the frame. */
  readonly radius: number;
  /** What is nearer than this to the camera can be seen. */
  readonly horizon: number;
  project(longitude: number, latitude: number): Point | null;
  unproject(x: number, y: number): [longitude: number, latitude: number] | null;
  readonly disc: Point & { readonly radius: number };
}

const DEGREE = Math.PI / 180;
/** MapLibre's vertical field of view. */
const FIELD_OF_VIEW = 36.87 * DEGREE;

/** The globe around a camera's middle; `worldUnits` is the width that the flat world would have at its zoom. */
export function sphere({ camera, rect, worldUnits }: { camera: Camera; rect: Rect; worldUnits: number }): Sphere {
  // Where the camera looks the globe is as large as the flat map there.
  const radius = worldUnits / (2 * Math.PI) / Math.cos(camera.lat * DEGREE);
  const height = rect.height / 2 / Math.tan(FIELD_OF_VIEW / 2);
  // All lengths from here on are radii of the globe.
  const eye = 1 + height / radius;
  const horizon = 1 / eye;
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const [sin, cos] = [Math.sin(camera.lat * DEGREE), Math.cos(camera.lat * DEGREE)];

  const toVector = (longitude: number, latitude: number): Vector => {
    const [east, north] = [(longitude - camera.lng) * DEGREE, latitude * DEGREE];
    const flat = Math.cos(north);
    const [right, up, near] = [flat * Math.sin(east), Math.sin(north), flat * Math.cos(east)];
    return [right, up * cos - near * sin, up * sin + near * cos];
  };
  const toPoint = ([right, up, near]: Vector): Point => {
    const scale = height / (eye - near);
    return { x: middle.x + right * scale, y: middle.y - up * scale };
  };
  const project = (longitude: number, latitude: number) => {
    const vector = toVector(longitude, latitude);
    return vector[2] < horizon ? null : toPoint(vector);
  };
  const unproject = (x: number, y: number): [number, number] | null => {
    // The ray from the eye meets the sphere where (t·a)² + (t·b)² + (eye - t)² = 1, first on this side.
    const [a, b] = [(x - middle.x) / height, (middle.y - y) / height];
    const square = a * a + b * b + 1;
    const under = eye * eye - square * (eye * eye - 1);
    if (under < 0) return null;
    const t = (eye - Math.sqrt(under)) / square;
    const [right, up, near] = [t * a, t * b, eye - t];
    const north = Math.asin(Math.max(-1, Math.min(1, up * cos + near * sin)));
    const east = Math.atan2(right, near * cos - up * sin);
    return [camera.lng + east / DEGREE, north / DEGREE];
  };
  const disc = { ...middle, radius: (Math.sqrt(1 - horizon * horizon) * height) / (eye - horizon) };
  return { radius, toVector, toPoint, horizon, project, unproject, disc };
}
