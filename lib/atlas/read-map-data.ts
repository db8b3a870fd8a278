import type { AtlasMapData } from "./row.ts";

/** Why the map's data cannot be used, in a sentence for readers. */
export class MapDataError extends Error {}

/**
 * The map's data out of the text that was fetched. The build made the file from validated data, so only what can happen on
 * the way is looked for: a cut-off answer, another page in its place, another format. Throws MapDataError.
 */
export function readMapData(text: string): AtlasMapData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MapDataError("The map's data arrived incomplete.");
  }
  if (!isMapData(value))
    throw new MapDataError("The map's data is not in the form this page expects; reload the page.");
  return value;
}

function isMapData(value: unknown): value is AtlasMapData {
  if (value === null || typeof value !== "object") return false;
  const data = value as Partial<AtlasMapData>;
  return (
    data.format === 1 &&
    Array.isArray(data.rows) &&
    data.rows.length > 0 &&
    Array.isArray(data.places) &&
    data.places.length > 0
  );
}
