import { expect, test } from "vitest";
import { hidesExculpating } from "./hides-refuted.ts";
import { DEFAULT_VIEW } from "./view.ts";

test("a picture that leaves out refuted or denied claims must say which", () => {
  expect(hidesExculpating(DEFAULT_VIEW)).toEqual({ refuted: false, denied: false });
  expect(hidesExculpating({ standing: ["alleged"], response: [] })).toEqual({ refuted: true, denied: false });
  expect(hidesExculpating({ standing: ["alleged", "contradicted"], response: [] })).toEqual({
    refuted: false,
    denied: false,
  });
  expect(hidesExculpating({ standing: [], response: ["no-reply"] })).toEqual({ refuted: false, denied: true });
  expect(hidesExculpating({ standing: [], response: ["denies", "no-reply"] })).toEqual({
    refuted: false,
    denied: false,
  });
});
