import { expect, test } from "vitest";
import { hidesRefuted } from "./hides-refuted.ts";
import { DEFAULT_VIEW } from "./view.ts";

test("a picture that leaves out refuted or denied claims must say so", () => {
  expect(hidesRefuted(DEFAULT_VIEW)).toBe(false);
  expect(hidesRefuted({ standing: ["alleged"], response: [] })).toBe(true);
  expect(hidesRefuted({ standing: ["alleged", "contradicted"], response: [] })).toBe(false);
  expect(hidesRefuted({ standing: [], response: ["no-reply"] })).toBe(true);
  expect(hidesRefuted({ standing: [], response: ["denies", "no-reply"] })).toBe(false);
});
