import { describe, expect, test } from "vitest";
import type { RecordRow } from "../atlas/row.ts";
import { angleBetween } from "../geo/horizon.ts";
import type { Position } from "../geo/mercator.ts";
import { toMapFeatures } from "./features.ts";
import type { Frame } from "./map-features.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

describe("on the globe", () => {
  const far = gazetteer(place("west", [116.4, 39.9]), place("east", [-79.4, 43.7]), place("inner", [111.4, 36]));
  const globe = { globe: true, narrow: false };
  const linesAt = (rows: readonly RecordRow[], level: number, frame: Frame) =>
    toMapFeatures(rows, far, null, frame)
      .ties.features.filter(({ properties: { z0, z1 } }) => z0 <= level && level < z1)
      .map(({ geometry }) =>
        geometry.coordinates.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
      );

  test("a tie is the great circle between its ends, and on the flat map never", () => {
    const rows = [event("a", "west"), event("b", "east"), tie("t", "west", "east")];
    const whole = angleBetween([116.4, 39.9], [-79.4, 43.7]);
    const length = (path: readonly Position[]) =>
      path.slice(1).reduce((sum, each, i) => sum + angleBetween(path[i] ?? each, each), 0);
    for (const level of [1, 3, 5]) {
      const [round = []] = linesAt(rows, level, globe);
      expect(length(round)).toBeCloseTo(whole, 1);
      expect(Math.max(...round.map(([, latitude]) => latitude))).toBeGreaterThan(80);
      const [flat = []] = linesAt(rows, level, { globe: false, narrow: false });
      expect(Math.max(...flat.map(([, latitude]) => latitude))).toBeLessThan(70);
    }
  });

  test("parallel ties run on both sides of it, and heads and badges on their own line", () => {
    const rows = [tie("t", "west", "east"), tie("u", "east", "west"), tie("v", "inner", "east")];
    const { ties, heads } = toMapFeatures(rows, far, null, globe, [4]);
    const middles = ties.features.slice(0, 2).map(({ geometry }) => geometry.coordinates[24] ?? []);
    const apart = angleBetween(middles[0] as unknown as Position, middles[1] as unknown as Position);
    expect(apart).toBeGreaterThan(2);
    expect(apart).toBeLessThan(7);
    for (const { geometry, properties } of heads.features) {
      const line = ties.features.find((each) => each.properties.id === properties.id)?.geometry.coordinates ?? [];
      expect(line).toContainEqual(geometry.coordinates);
    }
    expect(heads.features.filter(({ properties }) => properties.role === "badge")).toHaveLength(3);
  });
});
