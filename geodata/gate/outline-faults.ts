/** Planted faults in outlines and in the places they belong to, each with where it must be found. */
import type { Fault } from "./faults.ts";

const OUTLINE = "outlines/province.yaml";
const END = "  - [-84, 46]\n  - [-84, 42]\n";

export const OUTLINE_FAULTS: readonly Fault[] = [
  {
    name: "an outline that is not closed",
    file: OUTLINE,
    from: END,
    to: "  - [-84, 46]\n  - ▸[-84, 43]\n",
    what: /does not close the ring/,
  },
  {
    name: "an outline that crosses itself",
    file: OUTLINE,
    from: "  - [-77, 42]\n  - [-77, 46]\n",
    to: "  - [-77, 46]\n  - [-77, 42]\n",
    what: /outlines\/province\.yaml:4:3 crosses itself at -80\.50, 44\.00/,
  },
  {
    name: "a corner twice",
    file: OUTLINE,
    from: END,
    to: "  - [-84, 46]\n  - ▸[-84, 46]\n  - [-84, 42]\n",
    what: /corner that the ring has been at/,
  },
  {
    name: "an outline that touches itself",
    file: OUTLINE,
    from: END,
    to: "  - [-84, 46]\n  - [-77, 44]\n  - [-84, 43]\n  - [-84, 42]\n",
    what: /crosses itself/,
  },
  {
    name: "an outline beside its place's point",
    file: OUTLINE,
    from: "  - [-77, 42]\n  - [-77, 46]\n",
    to: "  - [-81, 42]\n  - [-81, 46]\n",
    what: /outlines\/province\.yaml:4:3 does not hold the place's point/,
  },
  {
    name: "an outline through its place's point",
    file: OUTLINE,
    from: "  - [-77, 42]\n  - [-77, 46]\n",
    to: "  - [-80, 42]\n  - [-80, 46]\n",
    what: /does not hold the place's point/,
  },
  {
    name: "a corner at infinity",
    file: OUTLINE,
    from: "  - [-77, 46]\n",
    to: "  - [-77, ▸.inf]\n",
    what: /ring/,
  },
  {
    name: "a corner that is no number",
    file: OUTLINE,
    from: "  - [-77, 46]\n",
    to: "  - [▸.nan, 46]\n",
    what: /ring/,
  },
  {
    name: "a corner that is finer than rows carry it",
    file: OUTLINE,
    from: "  - [-77, 46]\n",
    to: "  - ▸[-77.005, 46]\n",
    what: /finer than 0\.01°/,
  },
  {
    name: "an outline of two corners",
    file: OUTLINE,
    from: "  - [-77, 46]\n  - [-84, 46]\n",
    to: "",
    what: /outlines\/province\.yaml:4:3 `ring` has no area/,
  },
  {
    name: "an outline of more than 200 corners",
    file: OUTLINE,
    from: END,
    to: `${Array.from({ length: 198 }, (_, i) => `  - [${(-77 - (i + 1) / 100).toFixed(2)}, 46]\n`).join("")}${END}`,
    what: /outlines\/province\.yaml:4:3 `ring` has more than 200 corners/,
  },
  {
    name: "a radius that does not cover the outline",
    file: "places/province.yaml",
    from: "radiusKm: 400",
    to: "radiusKm: ▸390",
    what: /less than the outline's reach of 39\d km; write 400/,
  },
  {
    name: "a radius that is far wider than the outline",
    file: "places/province.yaml",
    from: "radiusKm: 400",
    to: "radiusKm: ▸700",
    what: /far more than the outline's reach of 39\d km; write 400/,
  },
];
