/** Whether the stills of real views keep claims and their words together, whatever a newsroom cuts out of them. */
import { describe, expect, test } from "vitest";
import { focusOf } from "../atlas/focus.ts";
import type { RecordRow } from "../atlas/row.ts";
import { cropsOf } from "../export/crops.ts";
import { frameLayout, mapSize } from "../export/frame-layout.ts";
import { holds } from "../export/rects.ts";
import { fittingCamera } from "../export/start-camera.ts";
import { SHAPES, type Shape, type StillInput } from "../export/still.ts";
import { stillInput } from "../export/test-still.ts";
import type { Position } from "../geo/mercator.ts";
import { homePositions } from "../style/features.ts";
import { TOKENS } from "../style/palettes.ts";
import { loadAtlas } from "./atlas.ts";

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));

/** From this zoom on a view shows a region and not the world. */
const NEAR = 3;

interface View {
  readonly name: string;
  readonly rows: readonly RecordRow[];
  readonly positions: readonly Position[];
  readonly of: "area" | "places";
  /** No picture comes closer by itself. */
  readonly closest: number;
}

/** What readers export: home, each region as its page shows it, and each program's records. */
const views: readonly View[] = [
  { name: "home", rows: atlas.rows, positions: homePositions(atlas.rows, places), of: "places", closest: 6 },
  ...atlas.regions.map(({ id }): View => {
    const rows = atlas.rows.filter((row) => row.regions.includes(id));
    const focus = focusOf(null, { key: "region", id }, rows, places, atlas.regions, 1.2);
    return { name: `region ${id}`, rows, positions: focus ?? [], of: "area", closest: 8 };
  }),
  ...[...new Set(atlas.rows.map(({ program }) => program))].map((program): View => {
    const rows = atlas.rows.filter((row) => row.program === program);
    return { name: `program ${program}`, rows, positions: homePositions(rows, places), of: "places", closest: 6 };
  }),
];
const VIEWS = views.filter(({ positions }) => positions.length > 0);

/** The picture as the studio begins it. */
function inputOf({ name, rows, positions, of, closest }: View, shape: Shape): StillInput {
  const title = `${name}: what is claimed, and what was found`;
  const at = (size?: ReturnType<typeof mapSize>) =>
    stillInput(rows, places, { shape, title, camera: fittingCamera(positions, of, shape, closest, size) });
  return at(mapSize(at()));
}

/** The long test looks at all shapes of all views; the short one at one shape of each, in turn. */
const shapes = Object.keys(SHAPES) as Shape[];
const parts = VIEWS.flatMap((view, i) =>
  (process.env.TIELINES_LONG ? shapes : shapes.slice(i % shapes.length).slice(0, 1)).map((shape) => {
    const input = inputOf(view, shape);
    return {
      name: `${view.name} ${shape}`,
      near: input.camera.zoom >= NEAR,
      shape,
      part: frameLayout(input, TOKENS.light).part,
    };
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
