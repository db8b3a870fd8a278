import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "./view.ts";
import { viewSchema } from "./view-schema.ts";

test("the default is a view", () => {
  expect(viewSchema.parse(DEFAULT_VIEW)).toEqual(DEFAULT_VIEW);
});

test.each([
  { program: ["other-records", "fox-hunt"] },
  { standing: ["alleged", "alleged"] },
  { region: ["ottawa", "calgary"] },
  { region: ["Ottawa"] },
  { region: Array.from({ length: 99 }, (_, i) => `region-${100 + i}`) },
  { from: "2019-02-29" },
  { from: "2021-01-01", to: "2020-01-01" },
  { q: " a" },
  { q: "x".repeat(81) },
  { at: { zoom: 3, lat: 1.23456, lng: 0 } },
  { at: { zoom: 3, lat: 0, lng: 180 } },
  { v: 2 },
  { other: 1 },
])("%j is not canonical", (part) => {
  expect(viewSchema.safeParse({ ...DEFAULT_VIEW, ...part }).success).toBe(false);
});
