import { booleanPointInPolygon, distance, kinks, polygon } from "@turf/turf";
import type { Outline, Place } from "../schema.ts";
import { eachEntry, type Report, type Rule } from "./loaded.ts";
import { remedyFor } from "./references.ts";

/** A radius larger than so many times the outline's reach says less than is known. */
const LOOSEST = 1.5;

/** An outline belongs to a place, and is a ring around its point. */
const rings = eachEntry("outlines", (outline, report, { dataset, ids }) => {
  if (!ids.places.has(outline.id))
    report(
      [],
      `is the outline of \`${outline.id}\`, which is not a place`,
      remedyFor(outline.id, ids.places, "places"),
    );
  const place = dataset.places.get(outline.id);
  if (!place || !isClosed(outline, report)) return;
  const shape = polygon([around(place, outline)]);
  const [crossing] = kinks(shape).features;
  if (crossing) {
    const [longitude = 0, latitude = 0] = crossing.geometry.coordinates;
    report(
      ["ring"],
      `crosses itself at ${longitude.toFixed(2)}, ${latitude.toFixed(2)}`,
      "keep to one way round, without loops",
    );
  } else if (!booleanPointInPolygon([...place.at], shape, { ignoreBoundary: true }))
    report(["ring"], "does not hold the place's point", `correct the ring, or \`at\` in places/${place.id}.yaml`);
});

/** Where every corner but the first stands once, and that one also ends the ring. */
function isClosed({ ring }: Outline, report: Report): boolean {
  const corners = ring.map(String);
  if (corners[0] !== corners.at(-1)) {
    report(["ring", ring.length - 1], "does not close the ring", "repeat the first corner at the end");
    return false;
  }
  const twice = corners.slice(0, -1).findIndex((corner, i) => corners.indexOf(corner) < i);
  if (twice >= 0) report(["ring", twice], "is a corner that the ring has been at", "leave one of the two out");
  return twice < 0;
}

/** The radius of a place with an outline is what its name says: it reaches as far as the outline, and not much further. */
const reach = eachEntry("places", (place, report, { dataset }) => {
  const outline = dataset.outlines.get(place.id);
  if (!outline) return;
  const km = Math.max(...around(place, outline).map((corner) => distance([...place.at], corner)));
  const fitting = Math.ceil(km / 10) * 10;
  if (place.radiusKm < km)
    report(["radiusKm"], `is less than the outline's reach of ${Math.ceil(km)} km`, `write ${fitting}`);
  else if (place.radiusKm > LOOSEST * km)
    report(["radiusKm"], `is far more than the outline's reach of ${Math.ceil(km)} km`, `write ${fitting}`);
});

/** The ring with its longitudes on the place's side of the 180th meridian. */
function around({ at }: Place, { ring }: Outline): number[][] {
  return ring.map(([longitude, latitude]) => [longitude - 360 * Math.round((longitude - at[0]) / 360), latitude]);
}

export const outlineRules: readonly Rule[] = [rings, reach];
