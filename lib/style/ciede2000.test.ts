import { describe, expect, test } from "vitest";
import { ciede2000, type Lab, lab } from "./ciede2000.ts";
import { seenAs, VISION, type Vision } from "./dichromacy.ts";

describe("ciede2000", () => {
  // Sharma, Wu and Dalal 2005, table 1: near grey, across the seam of hues, in the blues, far apart and very dark.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])("gives the published difference of %j and %j", (one, other, published) => {
    expect(ciede2000(one, other)).toBeCloseTo(published, 4);
    expect(ciede2000(other, one)).toBeCloseTo(published, 4);
  });
});

describe("seenAs", () => {
  test("leaves white white and black black, whoever looks", () => {
    for (const vision of Object.keys(VISION) as Vision[]) {
      const [white, black] = [lab(seenAs("#ffffff", vision)), lab(seenAs("#000000", vision))];
      for (const [i, part] of [100, 0, 0].entries()) expect(white[i]).toBeCloseTo(part, 1);
      expect(black).toEqual([0, 0, 0]);
    }
  });
});
