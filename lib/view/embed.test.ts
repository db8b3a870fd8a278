import { describe, expect, test } from "vitest";
import { atlasPath, embedPath, isEmbed, linkFrom } from "./embed.ts";

test.each([
  ["/embed", true],
  ["/embed/regions/ottawa", true],
  ["/embedded", false],
  ["/", false],
  ["/events/embed", false],
])("%s is an embed: %s", (path, expected) => {
  expect(isEmbed(path)).toBe(expected);
});

test.each([
  ["/", "/embed"],
  ["/events/talk-2021-02", "/embed/events/talk-2021-02"],
  ["/ties/a-b", "/embed/ties/a-b"],
  ["/places/toronto/", "/embed/places/toronto"],
  ["/regions/ottawa", "/embed/regions/ottawa"],
  ["/programs/fox-hunt", "/embed/programs/fox-hunt"],
  ["/sources/globe-2021", "/embed/sources/globe-2021"],
])("%s can be framed, and there and back is the same page", (path, framed) => {
  expect(embedPath(path)).toBe(framed);
  expect(embedPath(framed)).toBe(framed);
  expect(embedPath(atlasPath(framed))).toBe(framed);
});

test.each([
  "/actors/han-dong",
  "/embed/actors/han-dong",
  "/regions",
  "/method",
  "/events/",
  "/events/A",
  "//elsewhere.example/events/a",
])("%s cannot", (path) => {
  expect(embedPath(path)).toBeNull();
});

describe("links", () => {
  test("stay in the atlas on its own pages", () => {
    expect(linkFrom("/", "/places/toronto")).toEqual({ path: "/places/toronto", leaves: false });
  });
  test("stay in the frame where the frame has the page, and leave it where it has not", () => {
    expect(linkFrom("/embed", "/places/toronto")).toEqual({ path: "/embed/places/toronto", leaves: false });
    expect(linkFrom("/embed/events/a", "/")).toEqual({ path: "/embed", leaves: false });
    expect(linkFrom("/embed/events/a", "/actors/b")).toEqual({ path: "/actors/b", leaves: true });
  });
});
