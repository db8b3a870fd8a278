import fc from "fast-check";
import { expect, test } from "vitest";
import { stateKept, type Trail, trailIn, withTrail } from "./trail.ts";

const anyTrail: fc.Arbitrary<Trail> = fc.record({
  path: fc.option(fc.constantFrom("/regions/ottawa", "/sources/a-report")),
  name: fc.string(),
  depth: fc.nat(20),
});

test("a trail is found again in the state that it was written into, beside what else is there", () => {
  fc.assert(
    fc.property(anyTrail, fc.dictionary(fc.string(), fc.json()), (trail, state) => {
      const written = withTrail(state, trail);
      expect(trailIn(written)).toEqual(trail);
      expect(written).toMatchObject(state);
    }),
  );
});

test("what others left in the state is no trail, and leads nowhere", () => {
  fc.assert(
    fc.property(fc.anything(), (state) => {
      expect(trailIn(state)).toBeNull();
      expect(trailIn(stateKept(state, "push"))).toBeNull();
    }),
  );
  for (const path of ["https://example.org", "//example.org", 4])
    expect(trailIn({ tielinesTrail: { path, name: "", depth: 1 } })).toBeNull();
  expect(trailIn({ tielinesTrail: { path: null, name: "", depth: -1 } })).toBeNull();
});

test("an entry of its own on the same page lies one step further from the list, if there is one", () => {
  const state = withTrail(null, { path: "/regions/ottawa", name: "Ottawa", depth: 1 });
  expect(trailIn(stateKept(state, "push"))?.depth).toBe(2);
  expect(trailIn(stateKept(state, "replace"))?.depth).toBe(1);
  expect(trailIn(stateKept(withTrail(null, { path: null, name: "", depth: 0 }), "push"))?.depth).toBe(0);
});

test("what the router keeps in the state of an entry stays there", () => {
  const ofRouter = { __NA: true, tree: ["", {}] };
  expect(stateKept(ofRouter, "push")).toEqual(ofRouter);
  expect(stateKept(withTrail(ofRouter, { path: null, name: "", depth: 1 }), "replace")).toMatchObject(ofRouter);
  expect(stateKept(null, "push")).toBeNull();
});
