import { LngLat, type MapLibreMap, type TransformConstrainFunction } from "maplibre-gl";
import { latitudeOf, mercatorY } from "../geo/mercator.ts";
import type { Camera } from "../view/camera.ts";
import { leastZoom, type Size } from "./home.ts";

/** A tall map's middle comes no nearer to the world's upper and lower edge than this share of the world's height. */
const SHARE = 0.3;

/**
 * The nearest camera that a flat map which is higher than wide may have. MapLibre's own rule fills such a map with the world, which
 * leaves no room to show both shores of an ocean on a phone, nor to lay them below the caption; here open sea may stand
 * above and below it instead.
 */
export function tallCamera({ zoom, lat, lng }: Camera, { width, height }: Size, closest: number): Camera {
  const held = Math.min(closest, Math.max(leastZoom(width), zoom));
  const world = 512 * 2 ** held;
  const edge = Math.min(height / 2 / world, SHARE);
  const y = mercatorY(lat);
  const inside = Math.min(1 - edge, Math.max(edge, y));
  return { zoom: held, lat: inside === y ? lat : latitudeOf(inside), lng };
}

/** What MapLibre is to hold the map in this element to: null, its own rule, where the map is wide or a globe. */
export function tallRule(container: HTMLElement, closest: number, globe: boolean): TransformConstrainFunction | null {
  const { clientWidth, clientHeight } = container;
  if (globe || clientHeight <= clientWidth) return null;
  return ({ lng, lat }, zoom) => {
    const size = { width: container.clientWidth, height: container.clientHeight };
    const camera = tallCamera({ zoom, lat, lng }, size, closest);
    return { center: new LngLat(camera.lng, camera.lat), zoom: camera.zoom };
  };
}

/** Changes the rule when the map changes between tall and wide, or flat and globe. */
export function keepTallRule(map: MapLibreMap): void {
  const look = () => {
    const globe = map.style ? map.getProjection()?.type === "globe" : false;
    map.setTransformConstrain(tallRule(map.getContainer(), map.getMaxZoom(), globe));
  };
  map.on("resize", look);
  map.on("style.load", look);
  map.on("projectiontransition", look);
}
