/** Whether the stills of real views keep claims and their words together, whatever a newsroom cuts out of them. */
import { describe, expect, test } from "vitest";
import { focusOf } from "../atlas/focus.ts";
import type { RecordRow } from "../atlas/row.ts";
import { cropsOf, holds } from "../export/crops.ts";
import { type MapPartInput, mapPart } from "../export/map-part.ts";
import { SHAPES, type Shape } from "../export/still.ts";
import { boundsOf } from "../geo/longitude.ts";
import { latitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";
import { homePositions } from "../style/features.ts";
import { TOKENS } from "../style/palettes.ts";
import type { Camera } from "../view/camera.ts";
import { loadAtlas } from "./atlas.ts";

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));

/** From this zoom on a view shows a region and not the world. */
const NEAR = 3;

interface View {
  readonly name: string;
  readonly rows: readonly RecordRow[];
  readonly positions: readonly Position[];
}

/** What readers export: home, each region as its page shows it, and each program's records. */
const VIEWS: readonly View[] = [
  { name: "home", rows: atlas.rows, positions: homePositions(atlas.rows, places) },
  ...atlas.regions.map(({ id }): View => {
    const rows = atlas.rows.filter((row) => row.regions.includes(id));
    const focus = focusOf(null, { key: "region", id }, rows, places, atlas.regions);
    return { name: `region ${id}`, rows, positions: focus ?? [] };
  }),
  ...[...new Set(atlas.rows.map(({ program }) => program))].map((program): View => {
    const rows = atlas.rows.filter((row) => row.program === program);
    return { name: `program ${program}`, rows, positions: homePositions(rows, places) };
  }),
].filter(({ positions }) => positions.length > 0);

/** Room for title and key, about as a still has it. */
function inputOf({ rows, positions }: View, shape: Shape): MapPartInput {
  const frame = SHAPES[shape].units;
  const rect = { x: 0, y: 0.15 * frame.height, width: frame.width, height: 0.68 * frame.height };
  return {
    rows,
    places,
    selected: null,
    camera: cameraFor(positions, rect),
    globe: false,
    rect,
    frame,
    avoid: [],
    tokens: TOKENS.light,
  };
}

/** All positions with room around them, no closer than a city. */
function cameraFor(positions: readonly Position[], { width, height }: { width: number; height: number }): Camera {
  const [west, south, east, north] = boundsOf(positions) ?? [0, 0, 0, 0];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const across = Math.log2((0.66 * width) / (512 * Math.max(1e-6, mercatorX(east) - mercatorX(west))));
  const down = Math.log2((0.6 * height) / (512 * Math.max(1e-6, bottom - top)));
  return { zoom: Math.min(8, across, down), lng: (west + east) / 2, lat: latitudeOf((top + bottom) / 2) };
}

/** The long test looks at all shapes of all views; the short one at one shape of each, in turn. */
const shapes = Object.keys(SHAPES) as Shape[];
const parts = VIEWS.flatMap((view, i) =>
  (process.env.TIELINES_LONG ? shapes : shapes.slice(i % shapes.length).slice(0, 1)).map((shape) => {
    const input = inputOf(view, shape);
    return { name: `${view.name} ${shape}`, near: input.camera.zoom >= NEAR, shape, part: mapPart(input) };
  }),
);

/** The claims that some of the views show, and how many of them a number stands for. */
function claimsOf(some: typeof parts) {
  const numbered = some.flatMap(({ name, part }) => part.overflow.map(({ mark }) => `${name}: ${mark}`));
  return { claims: some.reduce((sum, { part }) => sum + part.marks.filter(({ claim }) => claim).length, 0), numbered };
}

/** Of the crops that hold the whole mark of a claim, the share that holds its words too, and the others. */
function keptBy(some: typeof parts) {
  const parted: string[] = [];
  let held = 0;
  for (const { name, shape, part } of some) {
    for (const { name: crop, rect } of cropsOf(SHAPES[shape].units)) {
      for (const mark of part.marks.filter((each) => each.claim && holds(rect, each.box))) {
        held++;
        const stamp = part.stamps.find((each) => each.mark === mark.id);
        if (!stamp || !holds(rect, stamp.box)) parted.push(`${name}, ${crop}: ${mark.id}`);
      }
    }
  }
  return { held, parted, share: 1 - parted.length / held };
}

describe("claims in stills of the real records", () => {
  test("always have their words, beside them or under a number", () => {
    for (const { name, part } of parts) {
      for (const mark of part.marks.filter((each) => each.claim)) {
        const all = [...part.stamps, ...part.overflow].filter((each) => each.mark === mark.id);
        expect(all.length, `${name}: ${mark.id}`).toBe(1);
      }
    }
    expect(claimsOf(parts).claims).toBeGreaterThan(30);
  });

  test("need a number only where the whole world is drawn small", () => {
    expect(claimsOf(parts.filter(({ near }) => near)).numbered).toEqual([]);
    const { claims, numbered } = claimsOf(parts);
    expect(numbered.length / claims, numbered.join("\n")).toBeLessThanOrEqual(0.1);
  });

  test("keep them in at least 95 of 100 crops of a region, and most of the world's", () => {
    const [near, all] = [keptBy(parts.filter((each) => each.near)), keptBy(parts)];
    expect(near.held).toBeGreaterThan(20);
    expect(near.share, near.parted.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(all.share, all.parted.join("\n")).toBeGreaterThanOrEqual(0.87);
  });
});
