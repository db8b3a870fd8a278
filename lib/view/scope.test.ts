import { expect, test } from "vitest";
import { lookOf, scopeOf, selectionOf } from "./scope.ts";

test.each([
  ["/regions/ottawa", { key: "region", id: "ottawa" }],
  ["/programs/fox-hunt/", { key: "program", id: "fox-hunt" }],
  ["/places/toronto", { key: "place", id: "toronto" }],
  ["/actors/han-dong", { key: "actor", id: "han-dong" }],
  ["/sources/global-news-2023-03-22", { key: "source", id: "global-news-2023-03-22" }],
  ["/embed/regions/ottawa", { key: "region", id: "ottawa" }],
])("%s scopes", (path, scope) => {
  expect(scopeOf(path)).toEqual(scope);
  expect(selectionOf(path)).toBeNull();
});

test.each([
  ["/events/talk-2021-02", { type: "event", id: "talk-2021-02" }],
  ["/ties/toronto-beijing", { type: "tie", id: "toronto-beijing" }],
  ["/embed/ties/toronto-beijing", { type: "tie", id: "toronto-beijing" }],
])("%s selects", (path, selection) => {
  expect(selectionOf(path)).toEqual(selection);
  expect(scopeOf(path)).toBeNull();
});

test.each([
  "/",
  "/regions",
  "/method",
  "/events/",
  "/regions/Ottawa",
  "/regions/a--b",
  "/regions/a/b",
  "/constructor/a",
  "x/regions/a",
  `/regions/${"a".repeat(81)}`,
])("%s does neither", (path) => {
  expect(scopeOf(path)).toBeNull();
  expect(selectionOf(path)).toBeNull();
});

test.each([
  ["/", ["ottawa"], { key: "region", id: "ottawa" }],
  ["/programs/fox-hunt", ["ottawa"], { key: "region", id: "ottawa" }],
  ["/programs/fox-hunt", ["ottawa", "calgary"], { key: "program", id: "fox-hunt" }],
  ["/places/toronto", ["ottawa"], { key: "place", id: "toronto" }],
  ["/regions/calgary", ["ottawa"], { key: "region", id: "calgary" }],
  ["/", [], null],
] as const)("%s filtered by %j looks at %j", (path, regions, look) => {
  expect(lookOf(path, regions)).toEqual(look);
});
