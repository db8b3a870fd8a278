/** Where the map rests: zoom as MapLibre counts it (512 px tiles), the middle in degrees, WGS 84. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Below 0 the world is narrower than 512 px, as home is on a telephone. */
export const MIN_ZOOM = -2;
export const MAX_ZOOM = 24;
/** Web Mercator ends here; the limit of a camera as of a drawing. */
export const MAX_LATITUDE = 85;

/** Longitudes further out than the copies of the world MapLibre draws are a mistake, not a place. */
const MAX_LONGITUDE = 540;

const NUMBER = /^-?\d{1,3}(?:\.\d{1,20})?$/;

/**
 * A camera as links hold it: two decimals of zoom, as many decimals of the middle as half a pixel needs at that zoom
 * (the formula of MapLibre's own hash), longitude from -180 to 180, zoom and latitude within their limits. Doing it twice
 * changes nothing.
 */
export function roundCamera(camera: Camera): Camera {
  const zoom = round(Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom)), 2);
  const decimals = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const lng = round(camera.lng, decimals);
  const turned = round(lng - 360 * Math.floor((lng + 180) / 360), decimals);
  return { zoom, lat: round(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, camera.lat)), decimals), lng: turned };
}

/** Reads zoom/lat/lng, plain decimal numbers. Null if it is not that, or lies off the map. */
export function readCamera(value: string): Camera | null {
  const parts = value.split("/");
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number];
  if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || Math.abs(lat) > MAX_LATITUDE || Math.abs(lng) > MAX_LONGITUDE) return null;
  return roundCamera({ zoom, lat, lng });
}

/** zoom/lat/lng, rounded. */
export function writeCamera(camera: Camera): string {
  const { zoom, lat, lng } = roundCamera(camera);
  return [zoom, lat, lng].map(plain).join("/");
}

/** Decimal digits only: JavaScript itself would write a small number as 1e-7. */
function plain(value: number): string {
  return value.toFixed(8).replace(/\.?0+$/, "");
}

function round(value: number, decimals: number): number {
  // Adding 0 turns -0 into 0.
  return Number(value.toFixed(decimals)) + 0;
}
