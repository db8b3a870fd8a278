import { afterEach, expect, test, vi } from "vitest";
import { pageMetadata, previewOf } from "./previews.ts";

const PAINTED = { "/events/a": "/previews/0123.png" };

afterEach(() => vi.unstubAllEnvs());

test("a page with a card names it, with words for those who do not see it", () => {
  vi.stubEnv("TIELINES_URL", "https://atlas.example/");
  expect(previewOf("/events/a", "Alleged · denied", PAINTED)).toEqual({
    openGraph: {
      images: [{ url: "/previews/0123.png", width: 1200, height: 630, alt: "Alleged · denied", type: "image/png" }],
    },
    twitter: { card: "summary_large_image" },
  });
  expect(pageMetadata("/events/a", "A", "Alleged · denied", PAINTED).openGraph).toMatchObject({
    title: "A",
    url: "/events/a",
  });
});

test("nobody's own page has one, and without a public address there is none to point at", () => {
  vi.stubEnv("TIELINES_URL", "https://atlas.example");
  expect(previewOf("/actors/somebody", "", PAINTED)).toEqual({});
  vi.stubEnv("TIELINES_URL", "");
  expect(previewOf("/events/a", "", PAINTED)).toEqual({});
});
