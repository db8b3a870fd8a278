import { expect, test } from "vitest";
import { formatSegments } from "./image-id.ts";
import { ringSegments } from "./ring-segments.ts";
import { event } from "./test-rows.ts";

test("segments stand in ring order, the refuted claim last", () => {
  const rows = [
    event("a", "p", { standing: "contradicted" }),
    event("b", "p", { bearing: "background", standing: "documented" }),
    event("c", "p", { standing: "reported", program: "talent-plans" }),
    event("d", "p", { standing: "established" }),
    event("e", "p", { bearing: "official-act", standing: "documented" }),
    event("f", "p", { described: "proposed" }),
  ];
  expect(formatSegments(ringSegments(rows))).toBe("act|decided.F|open~.F|reported.T|background|struck");
});

test("up to twelve records have a segment each", () => {
  expect(ringSegments(Array.from({ length: 12 }, (_, i) => event(`${i}`, "p")))).toHaveLength(12);
});

test("more share twelve slots, and none is rounded to none", () => {
  const rows = [
    ...Array.from({ length: 40 }, (_, i) => event(`${i}`, "p")),
    event("x", "p", { standing: "contradicted" }),
    event("y", "p", { bearing: "official-act", standing: "documented" }),
  ];
  const segments = ringSegments(rows);
  expect(segments).toHaveLength(12);
  expect(segments.filter(({ mark }) => mark === "struck")).toHaveLength(1);
  expect(segments.filter(({ mark }) => mark === "act")).toHaveLength(1);
});
