import { NAMED } from "../style/basemap-labels.ts";
import { TOWN_RADIUS, TOWN_SIDE } from "../style/ground-image.ts";
import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { GroupItem, Item, Rect } from "./display-list.ts";
import type { Ground, GroundFeature, GroundTile } from "./ground.ts";
import { nameBlock } from "./name-block.ts";
import { type NameLayer, type NameLook, nameLayers, nameLook } from "./name-look.ts";
import { NameRoom } from "./name-room.ts";
import type { Plot } from "./plot.ts";
import { plotOf } from "./plot-of.ts";
import { type MapView, type Projection, projection } from "./projection.ts";
import { grown } from "./rects.ts";
import { riverName } from "./river-name.ts";

/** Room around a name that no other may take. */
const ROOM = 2;

/**
 * The names of waters, states, towns and countries, as the live map's style writes them. None lies on what is `taken` or on another, none
 * is cut by the map's edge, and none of `own`, the names that our own marks write (`ownNames` of lib/style), is written twice.
 */
export function groundNames(
  ground: Ground,
  view: MapView,
  tokens: Tokens,
  taken: readonly Rect[],
  own: readonly string[],
): GroupItem {
  const [map, plot, room] = [projection(view), plotOf(view), new NameRoom(view.rect, taken)];
  const items = nameLayers(tokens, view.camera.zoom).flatMap((layer): Item[] => {
    const written: ReadonlySet<unknown> = new Set((layer["source-layer"] ?? "") in NAMED ? own : []);
    const looks = ({ tile, feature }: Found) => {
      const look = written.has(feature.properties.name) ? null : nameLook(layer, feature, view.camera.zoom);
      return look ? [{ look, tile, feature }] : [];
    };
    const found = featuresOf(ground, layer);
    if (isAlongLines(layer)) {
      return found
        .flatMap(looks)
        .flatMap(({ look, tile, feature }) => riverName(look, linesOf(feature, tile, plot), room));
    }
    return found
      .flatMap(({ tile, feature }) => {
        const [x = 0, y = 0] = feature.parts[0] ?? [];
        const at = plot.point(tile, x, y);
        // Where the world is stretched most of a tile lies beside the map.
        return at && isIn(at, view.rect) ? looks({ tile, feature }).map(({ look }) => ({ look, at })) : [];
      })
      .sort((a, b) => a.look.order - b.look.order)
      .flatMap(({ look, at }) => spotName(look, at, room, map, tokens));
  });
  return { kind: "group", role: "ground-names", clip: view.rect, items };
}

interface Found {
  readonly tile: GroundTile;
  readonly feature: GroundFeature;
}

function featuresOf({ tiles }: Ground, layer: NameLayer): Found[] {
  return tiles
    .filter(({ source }) => source === layer.source)
    .flatMap((tile) => (tile.layers.get(layer["source-layer"] ?? "") ?? []).map((feature) => ({ tile, feature })));
}

function isIn({ x, y }: Point, rect: Rect): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

function isAlongLines({ layout }: NameLayer): boolean {
  return (layout as Readonly<Record<string, unknown>>)["symbol-placement"] === "line";
}

/** A name at a point: with its dot, at the first side where there is room for both. */
function spotName(look: NameLook, at: Point, room: NameRoom, map: Projection, tokens: Tokens): Item[] {
  const dots = look.dot === null ? [] : [grown({ ...at, width: 0, height: 0 }, TOWN_SIDE / 2 + look.dot)];
  if (dots.some((dot) => !room.isFree(dot))) return [];
  const block = nameBlock(look);
  for (const anchor of look.anchors) {
    const text = block.at(at, anchor);
    const box = grown(text, ROOM);
    if (!room.isFree(box) || !room.isWhole(text) || !isOnEarth(text, map)) continue;
    room.take([...dots, box]);
    return [...(look.dot === null ? [] : townDot(at, tokens)), ...block.items(text, anchor)];
  }
  return [];
}

/** Whether a globe lies below all of a text. */
function isOnEarth({ x, y, width, height }: Rect, { unproject }: Projection): boolean {
  const corners = [x, x + width].flatMap((across) => [y, y + height].map((down) => unproject(across, down)));
  return corners.every((corner) => corner !== null);
}

function townDot({ x, y }: Point, { basemap }: Tokens): Item[] {
  return [
    { kind: "path", d: circle(x, y, TOWN_SIDE / 2), fill: basemap.halo },
    { kind: "path", d: circle(x, y, TOWN_RADIUS), fill: basemap.placeDot },
  ];
}

function circle(x: number, y: number, radius: number): string {
  const half = `A${radius} ${radius} 0 1 1`;
  const [left, right, middle] = [x - radius, x + radius, y].map((value) => Math.round(value * 100) / 100);
  return `M${left} ${middle}${half} ${right} ${middle}${half} ${left} ${middle}Z`;
}

/** The lines of a feature in units of the frame, a globe's only where they are seen as a whole. */
function linesOf({ parts }: GroundFeature, tile: GroundTile, plot: Plot): Point[][] {
  return parts.flatMap((line) => plot.stroke(tile, line)).map(pointsOf);
}

function pointsOf(line: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < line.length; i += 2) points.push({ x: line[i] ?? 0, y: line[i + 1] ?? 0 });
  return points;
}
