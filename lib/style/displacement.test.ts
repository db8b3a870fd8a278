import { describe, expect, test } from "vitest";
import { type Disc, displace, FARTHEST, pushApart } from "./displacement.ts";
import { glyphSize, TIE_ONLY_RADIUS } from "./glyph-size.ts";
import { placementZoom } from "./map-features.ts";
import { toScreen } from "./screen.ts";

const disc = (id: string, longitude: number, latitude: number, count: number): Disc => ({
  id,
  at: [longitude, latitude],
  radius: count === 0 ? TIE_ONLY_RADIUS : glyphSize(count).diameter / 2,
});

/** Where the atlas is crowded: two places at one point, neighbours, and both shores of the Pacific. */
const DISCS = [
  disc("toronto", 280.5837, 43.70011, 9),
  disc("greater-toronto", 280.5837, 43.70011, 1),
  disc("ottawa", 284.302, 45.411, 5),
  disc("new-york", 285.994, 40.714, 2),
  disc("vancouver", 236.881, 49.25, 2),
  disc("calgary", 245.915, 51.05, 0),
  disc("beijing", 116.397, 39.9075, 2),
  disc("linfen", 111.519, 36.089, 1),
  disc("daqing", 125, 46.583, 2),
  disc("shanghai", 121.458, 31.222, 1),
  disc("hong-kong", 114.175, 22.278, 1),
];

describe("displace", () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("keeps all marks apart and near at zoom %i", (level) => {
    const zoom = placementZoom(level, { globe: false, narrow: true });
    const placed = displace(DISCS, zoom);
    const circles = DISCS.map(({ id, at, radius }) => ({
      id,
      radius,
      truth: toScreen(at, zoom),
      spot: toScreen(placed.get(id)?.at ?? at, zoom),
    }));
    for (const a of circles) {
      expect(Math.hypot(a.spot.x - a.truth.x, a.spot.y - a.truth.y)).toBeLessThanOrEqual(FARTHEST + 1e-6);
      for (const b of circles) {
        if (a.id < b.id)
          expect(Math.hypot(a.spot.x - b.spot.x, a.spot.y - b.spot.y), `${a.id} and ${b.id}`).toBeGreaterThan(
            a.radius + b.radius,
          );
      }
    }
  });

  test("gives the same spots whatever the order", () => {
    expect(displace([...DISCS].reverse(), 1)).toEqual(displace(DISCS, 1));
  });

  test("leaves alone what is not crowded", () => {
    const placed = displace(DISCS, 9);
    expect(placed.get("vancouver")).toEqual({ at: [236.881, 49.25], moved: false });
  });

  test("goes round its own rim rather than sit on another's", () => {
    const ring = ([longitude, latitude]: readonly [number, number]): [number, number][] =>
      Array.from({ length: 65 }, (_, i) => {
        const angle = (i / 32) * Math.PI;
        return [longitude + 2 * Math.cos(angle), latitude + 2 * Math.sin(angle)];
      });
    const own = { ...disc("own", 120, 0, 3), rim: ring([120, 0]) };
    const alone = displace([own], 6).get("own")?.at ?? [0, 0];
    // Another one passes through that very spot.
    const other = ring([alone[0] - 2, alone[1]]);
    const beside = displace([own, { ...disc("other", alone[0] - 2, alone[1], 1), rim: other }], 6).get("own")?.at;
    const { x, y } = toScreen(beside ?? alone, 6);
    const nearest = Math.min(
      ...other.map((at) => toScreen(at, 6)).map((corner) => Math.hypot(corner.x - x, corner.y - y)),
    );
    expect(nearest).toBeGreaterThan(glyphSize(3).diameter / 2);
  });

  test("takes the least bad spot where there is none", () => {
    const heap = Array.from({ length: 40 }, (_, i) => disc(`p${i}`, 0, 0, 6));
    const placed = displace(heap, 3);
    expect(placed.size).toBe(40);
    const distances = [...placed.values()].map(({ at }) =>
      Math.hypot(toScreen(at, 3).x - toScreen([0, 0], 3).x, toScreen(at, 3).y - toScreen([0, 0], 3).y),
    );
    expect(Math.max(...distances)).toBeLessThanOrEqual(FARTHEST + 1e-6);
  });
});

test("in little room discs that touch are pushed apart by as much each, and all others stay", () => {
  const zoom = placementZoom(0, { globe: false, narrow: true });
  const all = [disc("canada", 254, 56, 12), disc("united-states", 262, 39, 3), disc("far", 100, -20, 1)];
  const placed = pushApart(all, zoom);
  const shift = (id: string) => {
    const [spot, truth] = [placed.get(id), all.find((each) => each.id === id)].map((each) =>
      toScreen(each?.at ?? [0, 0], zoom),
    );
    return Math.hypot((spot?.x ?? 0) - (truth?.x ?? 0), (spot?.y ?? 0) - (truth?.y ?? 0));
  };
  expect(shift("canada")).toBeGreaterThan(1);
  expect(shift("canada")).toBeCloseTo(shift("united-states"), 6);
  expect(placed.get("far")).toEqual({ at: [100, -20], moved: false });
  const [a, b] = ["canada", "united-states"].map((id) => toScreen(placed.get(id)?.at ?? [0, 0], zoom));
  const apart = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  expect(apart).toBeGreaterThanOrEqual((all[0]?.radius ?? 0) + (all[1]?.radius ?? 0));
});
