import type { TieRow } from "../atlas/row.ts";
import type { Position } from "../geo/mercator.ts";
import { HALO } from "../style/glyph-size.ts";
import type { BadgeProperties, HeadProperties, MapFeatures, TieProperties } from "../style/map-features.ts";
import type { Point } from "../style/screen.ts";
import { BADGE_SIDE } from "../style/tie-image.ts";
import type { Rect } from "./display-list.ts";
import { clipped, lengthOf, pointAlong } from "./map-part-paths.ts";
import type { Projection } from "./projection.ts";
import { grown } from "./rects.ts";

/** The head of a tie: its tip, and where it points. */
export interface SceneHead {
  readonly image: string;
  readonly tip: Point;
  readonly ahead: Point;
}

/** A tie's line as a still draws it, for all ties that it stands for. */
export interface SceneTie {
  readonly id: string;
  readonly properties: TieProperties;
  readonly records: readonly TieRow[];
  readonly claim: boolean;
  /** The parts of the line that the map shows. */
  readonly lines: readonly (readonly Point[])[];
  readonly heads: readonly SceneHead[];
  /** What the badge shows, how wide it is, and where on the line it may sit, best first. */
  readonly badge: { readonly image: string; readonly width: number; readonly spots: readonly Point[] };
  readonly back: boolean;
  readonly chosen: boolean;
}

interface Around {
  readonly project: Projection;
  readonly rect: Rect;
  readonly rows: readonly TieRow[];
  readonly chosen: string | null;
  readonly steppedBack: (id: string) => boolean;
}

/** A line of which the map shows less than this, in units, has no room for its badge and is left out. */
const LEAST = 34;
/** The shares of what is seen of a line at which a badge may sit. */
const PARTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];
/** On a line shorter than this, in units, a badge may also stand so far beside its middle, about as far as its own rim. */
const SHORT = 200;
const ASIDE = [8, -8, 14, -14];
const BAR = -1;

/** The ties whose lines the map shows. */
export function sceneTies({ ties, heads }: MapFeatures, around: Around): SceneTie[] {
  const ends = new Map(
    heads.features.flatMap((each) => (isHead(each.properties) ? [[each.properties.id, each.properties]] : [])),
  );
  const badges = new Map(
    heads.features.flatMap(({ geometry, properties }) =>
      isHead(properties) ? [] : [[properties.id, { properties, at: geometry.coordinates }] as const],
    ),
  );
  return ties.features.flatMap(({ geometry, properties }): SceneTie[] => {
    const badge = badges.get(properties.id);
    const path = geometry.coordinates.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
    const whole = seenPath(path, around.project);
    const copies = around.project.copies.map((copy) =>
      whole.map((point) => point && { x: point.x + copy, y: point.y }),
    );
    const lines = copies.flatMap((points) => clipped(points, grown(around.rect, 4)));
    const covers = badge?.properties.covers.split(" ") ?? [];
    const records = around.rows.filter(({ id }) => covers.includes(id));
    const inside = copies.flatMap((points) => clipped(points, grown(around.rect, -BADGE_SIDE / 2 - 2)));
    if (!badge || inside.reduce((sum, line) => sum + lengthOf(line), 0) < LEAST) return [];
    const head = ends.get(properties.id);
    return [
      {
        id: properties.id,
        properties,
        records,
        claim: records.some(({ bearing }) => bearing === "claim"),
        lines,
        heads: head ? copies.flatMap((points) => headOf(head, points, around.rect)) : [],
        badge: {
          image: badge.properties.image,
          width: 2 * badge.properties.radius,
          spots: spotsOf(inside, around.project.project(badge.at[0] ?? 0, badge.at[1] ?? 0), around.rect),
        },
        back: around.steppedBack(properties.id),
        chosen: covers.includes(around.chosen ?? ""),
      },
    ];
  });
}

function isHead(properties: HeadProperties | BadgeProperties): properties is HeadProperties {
  return properties.role === "head";
}

/** Points of a line on the still; at the edge of a globe it is followed to where it disappears. */
function seenPath(path: readonly Position[], { project, projectLine, disc }: Projection): (Point | null)[] {
  if (!disc) return projectLine(path);
  return path.flatMap((here, i): (Point | null)[] => {
    const before = path[i - 1];
    const point = project(here[0], here[1]);
    if (!before || (project(before[0], before[1]) === null) === (point === null)) return [point];
    let [seen, hidden] = point ? [here, before] : [before, here];
    for (let step = 0; step < 8; step++) {
      const middle: Position = [(seen[0] + hidden[0]) / 2, (seen[1] + hidden[1]) / 2];
      if (project(middle[0], middle[1])) seen = middle;
      else hidden = middle;
    }
    const edge = project(seen[0], seen[1]);
    return point ? [edge, point] : [edge, null];
  });
}

function headOf(head: HeadProperties, points: readonly (Point | null)[], rect: Rect): SceneHead[] {
  const end = points.at(-1);
  if (!end || !isIn(end, rect)) return [];
  const back = points
    .slice(points.lastIndexOf(null) + 1)
    .reverse()
    .filter((point) => point !== null);
  const spot = pointAlong(back, head.radius === BAR ? 0 : head.radius + HALO);
  if (!spot) return [];
  // Along its own length the line may still bend: a head points where its middle does.
  const middle = pointAlong(back, (head.radius === BAR ? 0 : head.radius + HALO) + 4)?.ahead ?? spot.ahead;
  return [{ image: head.image, tip: spot.at, ahead: { x: -middle.x, y: -middle.y } }];
}

/** Where the live map has the badge comes first, if that is in sight. */
function spotsOf(lines: readonly (readonly Point[])[], wanted: Point | null, rect: Rect): Point[] {
  const longest = [...lines].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
  const length = lengthOf(longest);
  const along = PARTS.flatMap((part) => pointAlong(longest, part * length) ?? []);
  const aside = (length < SHORT ? along.slice(0, 7) : []).flatMap(({ at, ahead }) =>
    ASIDE.map((by) => ({ x: at.x - by * ahead.y, y: at.y + by * ahead.x })),
  );
  const room = grown(rect, -BADGE_SIDE / 2 - 2);
  return [...(wanted ? [wanted] : []), ...along.map(({ at }) => at), ...aside].filter((spot) => isIn(spot, room));
}

function isIn({ x, y }: Point, rect: Rect): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}
