/** Random boxes for property tests. */
import fc from "fast-check";
import { type Box, roundBox } from "./box.ts";

/** Boxes of all sizes, of which many cross the 180th meridian. */
export const anyBox: fc.Arbitrary<Box> = fc
  .record({
    west: fc.double({ min: -540, max: 540, noNaN: true }),
    south: fc.double({ min: -89, max: 89, noNaN: true }),
    width: fc.oneof(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true })),
    height: fc.oneof(fc.double({ min: 0, max: 170, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true })),
  })
  .map(({ west, south, width, height }) => roundBox({ west, south, east: west + width, north: south + height }));
