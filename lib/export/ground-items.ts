import { groundLayers } from "../style/basemap-layers.ts";
import type { BasemapTokens } from "../style/tokens.ts";
import type { Coordinates } from "./clip.ts";
import type { GroupItem, Item, PathItem, Rect } from "./display-list.ts";
import { evaluate, evaluateNumber, type Given } from "./expression.ts";
import type { Ground, GroundFeature } from "./ground.ts";
import { pathData } from "./ground-path.ts";
import { tilesOf } from "./ground-tiles.ts";
import type { Plot } from "./plot.ts";
import { plotOf } from "./plot-of.ts";
import { type MapView, projection } from "./projection.ts";

export type GroundLayer = ReturnType<typeof groundLayers>[number];
type Values = Readonly<Record<string, unknown>>;
type Look = Omit<PathItem, "kind" | "d">;

/**
 * The ground without its names, as one group that is clipped to the view's rectangle. It is painted by the layers of the live map's
 * own style, bottom first, one path for each layer and look; widths are units of the frame where the style has pixels. `isWanted` leaves layers out.
 */
export function groundItems(
  ground: Ground,
  view: MapView,
  tokens: BasemapTokens,
  isWanted: (layer: GroundLayer) => boolean = () => true,
): GroupItem {
  const plot = plotOf(view);
  const hidden = isAllDetail(ground, view) ? "world" : null;
  const items = groundLayers(tokens)
    .filter(isWanted)
    .flatMap((layer): Item[] => {
      const { minzoom = 0, maxzoom = Infinity } = layer;
      // Below zoom 0 the whole world is drawn as at 0.
      if (Math.max(0, view.camera.zoom) < minzoom || view.camera.zoom >= maxzoom) return [];
      if (layer.type === "background") return background(layer, view, tokens);
      if ("source" in layer && layer.source === hidden) return [];
      return paths(layer, ground, plot, view.camera.zoom);
    });
  return { kind: "group", role: "ground", clip: view.rect, items };
}

/** Whether detailed tiles, which replace the coarse world below them as a whole, cover all of the map. */
function isAllDetail({ tiles }: Ground, view: MapView): boolean {
  const wanted = tilesOf("detail", view);
  return (
    wanted.length > 0 &&
    tiles.filter(({ source, layers }) => source === "detail" && layers.has("bg")).length === wanted.length
  );
}

/** Water over all of a flat map; on a globe it is the sphere's, and space around it. */
function background({ paint }: GroundLayer, view: MapView, tokens: BasemapTokens): Item[] {
  const water = String((paint as Values)["background-color"]);
  const { disc } = projection(view);
  if (!disc) return [{ kind: "path", d: rectangle(view.rect), fill: water }];
  const { x, y, radius } = disc;
  const half = `A${radius} ${radius} 0 1 1`;
  return [
    { kind: "path", d: rectangle(view.rect), fill: tokens.space },
    { kind: "path", d: `M${x - radius} ${y}${half} ${x + radius} ${y}${half} ${x - radius} ${y}Z`, fill: water },
  ];
}

/** The features of a layer, those that look alike in one path. */
function paths(layer: GroundLayer, ground: Ground, plot: Plot, zoom: number): Item[] {
  const { paint = {}, layout = {}, type } = layer as { paint?: Values; layout?: Values; type: string };
  const found = new Map<string, { look: Look; lines: Coordinates[] }>();
  for (const tile of ground.tiles) {
    if (!("source" in layer) || tile.source !== layer.source) continue;
    for (const feature of tile.layers.get(layer["source-layer"] ?? "") ?? []) {
      const given: Given = { zoom, properties: feature.properties };
      if ("filter" in layer && layer.filter && evaluate(layer.filter, given) !== true) continue;
      const look = type === "fill" ? fillLook(paint, given) : lineLook(paint, layout, given);
      if (look.opacity === 0) continue;
      const key = JSON.stringify(look);
      const lines =
        type === "fill"
          ? feature.parts.flatMap((ring) => plot.fill(tile, ring, paint["fill-antialias"] === false))
          : linesOf(feature).flatMap((line) => plot.stroke(tile, line));
      const same = found.get(key) ?? { look, lines: [] };
      found.set(key, same);
      same.lines.push(...lines);
    }
  }
  return [...found.values()].flatMap(({ look, lines }): Item[] => {
    const d = pathData(lines, type === "fill");
    return d ? [{ kind: "path", d, ...look }] : [];
  });
}

/** A hole turns the other way, and what two tiles both hold turns alike: so holes stay open and nothing is painted twice. */
function fillLook(paint: Values, given: Given): Look {
  const opacity = shown(paint["fill-opacity"], given);
  return { fill: String(evaluate(paint["fill-color"], given)), rule: "nonzero", ...opacity };
}

function lineLook(paint: Values, layout: Values, given: Given): Look {
  const width = round(evaluateNumber(paint["line-width"], given));
  const dash = paint["line-dasharray"] as readonly number[] | undefined;
  return {
    stroke: String(evaluate(paint["line-color"], given)),
    width,
    join: layout["line-join"] === "round" ? "round" : "miter",
    cap: layout["line-cap"] === "round" ? "round" : "butt",
    ...(dash ? { dash: dash.map((part) => round(part * width)) } : {}),
    ...shown(paint["line-opacity"], given),
  };
}

function shown(opacity: unknown, given: Given): { opacity?: number } {
  const share = opacity === undefined ? 1 : round(evaluateNumber(opacity, given));
  return share === 1 ? {} : { opacity: share };
}

/** The outline of a polygon is a line around each of its rings. */
function linesOf({ kind, parts }: GroundFeature): readonly Coordinates[] {
  return kind === "polygon" ? parts.map((ring) => [...ring, ring[0] ?? 0, ring[1] ?? 0]) : parts;
}

function rectangle({ x, y, width, height }: Rect): string {
  return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
