import { expect, test } from "vitest";
import { parseView, writeView } from "./codec.ts";
import { GOLDEN_LINKS } from "./golden-links.ts";
import { DEFAULT_VIEW } from "./view.ts";

test.each(GOLDEN_LINKS)("$link", ({ link, shows, rewritten }) => {
  const { view, notices, unknown } = parseView(link);
  expect(notices).toEqual([]);
  expect(view).toEqual({ ...DEFAULT_VIEW, ...shows });
  expect(writeView(view, unknown)).toBe(rewritten ?? link);
});
