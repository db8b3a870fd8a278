/**
 * Writes `still-land.svg`: the land of the archive's first zoom as one small picture, for the still map of readers without
 * WebGL or JavaScript. White is land and black are lakes, so that a page can use it as a mask and give it the theme's colours. One
 * unit is a pixel of a world that is 1024 pixels wide, in Web Mercator; it is cut through Europe and Africa at 19° east,
 * as the map is at home.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { TileReader } from "./read-tiles.ts";

const ARCHIVE = new URL("world-z9.pmtiles", import.meta.url);
const STILL = new URL("still-land.svg", import.meta.url);

const ZOOM = 1;
const TILE = 512;
const WORLD = TILE * 2 ** ZOOM;
/** Where the picture begins, west of the Pacific, and what of the world's height it shows: from 79° north to 57° south. */
const WEST = ((19 + 180) / 360) * WORLD;
const NORTH = 112;
const HEIGHT = 592;
/** A point closer than this to the line without it is left out, and so is an island or a lake of less than two square pixels. */
const FINENESS = 0.6;

type Point = readonly [x: number, y: number];

/** The picture, from the archive on the disk. */
export async function stillLand(): Promise<string> {
  const archive = await TileReader.open(ARCHIVE);
  const [land, lakes] = [await ringsOf(archive, "land"), await ringsOf(archive, "lake")];
  // What lies east of the cut is drawn once more, one world further on.
  const twice = (id: string, path: string, fill: string) =>
    `<path id="${id}" fill="${fill}" d="${path}"/><use href="#${id}" x="${WORLD}"/>`;
  const box = `${round(WEST)} ${NORTH} ${WORLD} ${HEIGHT}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${WORLD}" height="${HEIGHT}">${twice("l", pathOf(land), "#fff")}${twice("w", pathOf(lakes), "#000")}</svg>\n`;
}

async function ringsOf(archive: TileReader, layer: string): Promise<Point[][]> {
  const tiles = Array.from({ length: 4 ** ZOOM }, (_, i) => ({ z: ZOOM, x: i % 2 ** ZOOM, y: i >> ZOOM }));
  const rings: Point[][] = [];
  for (const tile of tiles) {
    for (const feature of await archive.features(tile, layer)) {
      const at = (value: number, start: number) => (start + value / feature.extent) * TILE;
      for (const ring of feature.loadGeometry()) rings.push(ring.map(({ x, y }) => [at(x, tile.x), at(y, tile.y)]));
    }
  }
  return rings
    .filter((ring) => ring.some(([, y]) => y > NORTH && y < NORTH + HEIGHT))
    .map(simpler)
    .filter((ring) => ring.length > 3 && areaOf(ring) > 2);
}

/** Douglas and Peucker's: the points that a line cannot do without. */
function simpler(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((point) => distance(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) < FINENESS) return [first, last];
  return [...simpler(line.slice(0, farthest + 1)).slice(0, -1), ...simpler(line.slice(farthest))];
}

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => sum + x * (ring[i - 1]?.[1] ?? y) - (ring[i - 1]?.[0] ?? x) * y, 0) / 2,
  );
}

/** Steps from point to point are shorter to write than places. */
function pathOf(rings: readonly Point[][]): string {
  return rings
    .map(subpath)
    .join("")
    .replaceAll(" -", "-")
    .replaceAll(/(?<=[ Ml-])0\./g, ".");
}

function subpath(ring: readonly Point[]): string {
  const [start, ...rest] = ring.slice(0, -1).map(([x, y]): Point => [round(x), round(y)]);
  if (!start) return "";
  let [x, y] = start;
  const steps = rest.flatMap(([px, py]) => {
    const [dx, dy] = [round(px - x), round(py - y)];
    [x, y] = [px, py];
    return dx === 0 && dy === 0 ? [] : [`${dx} ${dy}`];
  });
  return `M${start[0]} ${start[1]}l${steps.join(" ")}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(STILL, await stillLand());
