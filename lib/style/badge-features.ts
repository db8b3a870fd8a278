import type { Position } from "../geo/mercator.ts";
import { badgeSpot } from "./badge-spot.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import { formatBadge } from "./image-id.ts";
import { tieName } from "./label-words.ts";
import type { BadgeProperties, MapFeature, PointShape } from "./map-features.ts";
import { point } from "./place-features.ts";
import type { Covered, PlaceLayout } from "./place-layout.ts";
import { PointGrid } from "./point-grid.ts";
import { segmentOf } from "./ring-segments.ts";
import { type Circle, closer, toPolarScreen, toScreen } from "./screen.ts";
import type { TiePath } from "./tie-features.ts";
import { badgeWidth } from "./tie-image.ts";

/** How far around a point of a line others matter, how far apart a line's points are, both in CSS pixels, and how many it has at most. */
const NEIGHBOURHOOD = 16;
const NEAR = 8;
const MOST_POINTS = 800;

type Badge = MapFeature<PointShape, BadgeProperties>;

/** The badges of lines (longitude, latitude), off marks, off each other, and if it can be off names and off other lines. */
export function badgesOf(
  paths: readonly TiePath[],
  marks: ReadonlyMap<string, DrawnPlace>,
  labels: readonly Covered[],
  layout: PlaceLayout,
): Badge[] {
  // Over the globe ties meet near the pole, where the flat map's pixels measure nothing.
  const onScreen = (position: Position) => (layout.globe ? toPolarScreen : toScreen)(position, layout.zoom);
  const names = layout.globe ? [] : [...labels, ...layout.countries.map(({ box }) => ({ ...box, answers: false }))];
  const taken: Circle[] = [...marks.values()].map((mark) => ({
    ...onScreen(layout.placed.get(mark.id)?.at ?? mark.at),
    radius: mark.radius,
  }));
  const lines = new PointGrid(NEIGHBOURHOOD);
  for (const [at, { path }] of paths.entries()) lines.add(closer(path.map(onScreen), NEAR, MOST_POINTS), at);
  return paths.flatMap(({ tie, path }, at): Badge[] => {
    const width = badgeWidth(tie.covers.length);
    const badge = badgeSpot(path, width, { marks: taken, names, lines }, onScreen, layout.cramped, at);
    if (!badge) return [];
    const radius = width / 2;
    taken.push({ ...onScreen(badge), radius });
    return [
      {
        type: "Feature",
        geometry: point(badge),
        properties: {
          id: tie.row.id,
          role: "badge",
          image: formatBadge(segmentOf(tie.row), tie.covers.length),
          radius,
          covers: tie.covers.map((row) => row.id).join(" "),
          accessible: tieName(tie.covers),
          z0: 0,
          z1: 0,
        },
      },
    ];
  });
}
